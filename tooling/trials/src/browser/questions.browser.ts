import { expect, test } from 'vitest';
import { isReady } from './is-ready.ts';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { aGuest, fillPerson, followLink, openMail } from './partner.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const meal = 'Essen Sie mit uns zu Mittag?';
const food = 'Was essen Sie nicht?';

/** The first event with a form at the desk: where it is there, and where the world sees it. */
async function eventAtDesk(here: Visit): Promise<{ readonly desk: string; readonly form: string }> {
  await goTo(here, '/arbeit');
  await here.page
    .getByRole('link', { name: /^Recht im Kinderschutz/ })
    .first()
    .click();
  const seen = here.page.getByRole('link', { name: 'Öffentliche Seite', exact: true }).first();
  const form = `${await seen.getAttribute('href')}/anmelden`;
  return { desk: new URL(here.page.url()).pathname, form };
}

/** Writes the questions with the keyboard alone, the second one in the wrong place first. */
async function design(here: Visit, desk: string): Promise<void> {
  const { page } = here;
  await goTo(here, `${desk}/fragen`);
  await tabTo(page, /^Frage hinzufügen/);
  await page.keyboard.press('Enter');
  await page.keyboard.type(food);
  await tabTo(page, /^Art der Antwort/);
  await page.keyboard.type('Mehrere M');
  await tabTo(page, /^Möglichkeit 1/);
  await page.keyboard.type('Fleisch');
  await tabTo(page, /^Möglichkeit 2/);
  await page.keyboard.type('Milchprodukte');
  await tabTo(page, /^Frage hinzufügen/);
  await page.keyboard.press('Enter');
  await page.keyboard.type(meal);
  await tabTo(page, /^Art der Antwort/);
  await page.keyboard.type('Ja');
  await tabTo(page, /^Muss beantwortet werden/);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: `Nach oben: ${meal}` }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(`„${meal}“ steht jetzt an Stelle 1 von 2.`).waitFor({ state: 'attached' });
  // At the top there is only one way on, and the focus is on it.
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Nach unten'));

  await page.getByLabel('Wer eine frühere Frage so beantwortet hat').last().focus();
  await page.keyboard.press('Space');
  await tabTo(page, /^Frühere Antwort/);
  await page.keyboard.type(`${meal}: Ja`);
  await page.getByRole('button', { name: new RegExp(`^Entfernen.*${food.slice(0, -1)}`) }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(`Entfernt: „${food}“`).waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent?.trim() === 'Rückgängig');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 3, name: `2. ${food}` }).waitFor();
  await page.getByRole('button', { name: 'Fragen speichern' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Die Fragen sind gespeichert.').waitFor();
}

test('a coordinator asks, a partner answers, changes one answer and sends, and the desk reads it', async () => {
  const coordinator = await visit('Koordination Leipzig');
  const { desk, form } = await eventAtDesk(coordinator);
  await design(coordinator, desk);
  expect(await violationsOn(coordinator.page)).toEqual([]);
  await coordinator.page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(coordinator.page);
  expect(await smallTargetsOn(coordinator.page)).toEqual([]);

  const partner = await visit('anyone', { viewport: { width: 360, height: 780 } });
  const { page } = partner;
  const guest = aGuest('Fragine');
  await goTo(partner, form);
  await fillPerson(page, guest);
  await page.getByLabel('Kinderbetreuung').check();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByLabel('Beruf').selectOption('H2');
  await page.getByLabel('Einrichtung').fill('Hebammenhaus am Markt');
  await page.keyboard.press('Tab');
  await page.getByLabel('Landkreis oder kreisfreie Stadt').selectOption('14713');
  await page.getByRole('button', { name: 'Weiter' }).click();

  await page.getByRole('heading', { level: 1, name: 'Fragen zur Veranstaltung' }).waitFor();
  expect(await page.getByText(food).count()).toBe(0);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('link', { name: `${meal} – Bitte wählen Sie Ja oder Nein.` }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByLabel('Ja').check();
  await page.getByLabel('Fleisch').check();
  await page.getByLabel('Milchprodukte').check();
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Weiter' }).click();

  await page.getByRole('heading', { level: 1, name: 'Stimmt alles?' }).waitFor();
  await page.getByText('Fleisch, Milchprodukte').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('link', { name: /^Ändern.*Fragen zur Veranstaltung/ }).click();
  await page.getByLabel('Milchprodukte').uncheck();
  await page.getByRole('button', { name: 'Weiter zum Prüfen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Stimmt alles?' }).waitFor();
  await page.getByText('Fleisch', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Anmeldung abschicken' }).click();
  await page.getByRole('heading', { level: 1, name: /Fast geschafft/ }).waitFor();

  await openMail(partner, guest.email, 'Bitte bestätigen');
  await followLink(partner, /bestätigen/);
  await page.getByRole('button', { name: 'Anmeldung bestätigen' }).click();
  await page.getByText('Sie haben einen Platz').first().waitFor();
  await page.getByText('Kinderbetreuung: offen').waitFor();
  await page.getByText(meal).waitFor();
  expect(partner.complaints).toEqual([]);

  await coordinator.page.setViewportSize({ width: 1280, height: 900 });
  await goTo(coordinator, `${desk}/antworten`);
  const row = coordinator.page.getByRole('row', { name: new RegExp(`Probe, ${guest.givenName}`) });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['Ja', 'Fleisch']);
  await coordinator.page.getByRole('button', { name: /^Zusagen.*Kinderbetreuung/ }).click();
  await coordinator.page.getByText('Kinderbetreuung: zugesagt.').waitFor();
  expect(await violationsOn(coordinator.page)).toEqual([]);
  expect(coordinator.complaints).toEqual([]);

  await openMail(partner, guest.email, 'Unterstützung zugesagt');
  await followLink(partner, 'Meine Anmeldung ansehen');
  await isReady(page);
  await page.getByText('Kinderbetreuung: zugesagt').waitFor();

  // What has been answered keeps its type.
  await goTo(coordinator, `${desk}/fragen`);
  await coordinator.page
    .getByRole('button', { name: new RegExp(`^Nicht mehr stellen.*${meal.slice(0, -1)}`) })
    .waitFor();
  await coordinator.page
    .getByRole('button', { name: /^Bearbeiten/ })
    .first()
    .click();
  expect(await coordinator.page.getByLabel('Art der Antwort').isDisabled()).toBe(true);
});
