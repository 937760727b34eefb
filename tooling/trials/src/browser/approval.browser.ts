import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { aGuest, eventCalled, fillPerson, followLink, type Guest, openMail } from './partner.ts';
import { publishEvent } from './publish-event.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 780 } };

async function expectGoodPage({ page, complaints }: Visit): Promise<void> {
  await expectNoSidewaysScroll(page);
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
}

/** To the second step of the form, where somebody says where they work. */
async function fillFirstStep(visit: Visit, event: string, guest: Guest, profession: string): Promise<void> {
  const { page } = visit;
  await goTo(visit, `${event}/anmelden`);
  await fillPerson(page, guest);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByLabel('Beruf').selectOption(profession);
  await page.getByLabel('Einrichtung').fill('Kita Sonnenschein');
  await page.keyboard.press('Tab');
  await page.getByLabel('Landkreis oder kreisfreie Stadt').selectOption('14713');
}

test('a superior is asked by mail, answers by keyboard on a phone, and judges are not asked', async () => {
  const desk = await visit('Landeskoordination Sachsen', PHONE);
  const { page } = desk;
  const title = `Mit Zustimmung ${Date.now()}`;
  const path = `${await publishEvent(desk, title, 3)}/zustimmung`;
  await goTo(desk, path);
  await page.getByRole('heading', { name: 'Noch keine Anfrage' }).waitFor();
  await expectGoodPage(desk);
  await page.getByLabel('Ohne Antwort').selectOption('lapses');
  await tabTo(page, /^Tage für die Antwort/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await page.getByText('Das gilt ab jetzt.').first().waitFor();
  await expectGoodPage(desk);

  const [ada, boss] = [aGuest('Ada'), aGuest('Leitung')];
  const coming = await visit('anyone', PHONE);
  const event = await eventCalled(coming, title);
  await fillFirstStep(coming, event, ada, 'J1');
  const field = coming.page.getByLabel('E-Mail-Adresse Ihrer Leitung');
  expect(await field.isVisible()).toBe(false);
  await coming.page.getByLabel('Beruf').selectOption('Y3');
  await field.waitFor();
  await coming.page.getByRole('button', { name: 'Weiter' }).click();
  await coming.page.getByText('Bitte geben Sie die E-Mail-Adresse Ihrer Leitung an.').first().waitFor();
  await expectGoodPage(coming);
  await field.fill(boss.email);
  await coming.page.getByRole('button', { name: 'Weiter' }).click();
  await coming.page.getByRole('button', { name: 'Anmeldung abschicken' }).click();
  await coming.page.getByRole('heading', { level: 1, name: /Fast geschafft/ }).waitFor();
  await openMail(coming, ada.email, 'Bitte bestätigen');
  await followLink(coming, /bestätigen/);
  await coming.page.getByRole('button', { name: 'Anmeldung bestätigen' }).click();
  await coming.page.getByText('Sie haben einen Platz').first().waitFor();
  await coming.page.getByText(/angefragt, Antwort bis/).waitFor();
  await expectGoodPage(coming);

  const asked = await visit('anyone', PHONE);
  await openMail(asked, boss.email, 'Ihre Zustimmung für Ada Probe');
  await followLink(asked, 'Ansehen und antworten');
  await asked.page.getByRole('heading', { level: 1, name: 'Stimmen Sie der Teilnahme zu?' }).waitFor();
  await expectGoodPage(asked);
  await tabTo(asked.page, /^Was Sie dazu sagen möchten/);
  await asked.page.keyboard.type('Viel Erfolg!');
  await tabTo(asked.page, /^Ich stimme zu/);
  await asked.page.keyboard.press('Enter');
  await asked.page.getByRole('heading', { level: 1, name: 'Sie haben zugestimmt' }).waitFor();
  await expectGoodPage(asked);

  await coming.page.reload();
  await coming.page.getByText('zugestimmt: „Viel Erfolg!“').waitFor();
  await goTo(desk, `${path}?stand=approved`);
  await page.getByText('Ada Probe').waitFor();
  await expectGoodPage(desk);
  await goTo(desk, path.replace('zustimmung', 'verlauf'));
  await page.getByText('Leitung hat zugestimmt').first().waitFor();
});
