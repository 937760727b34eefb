import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { aGuest, eventCalled, fillPerson, followLink, type Guest, openMail } from './partner.ts';
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

/** A published event of its own with two places, both kept for nobody. @returns its address at the desk. */
async function publishKeeping(desk: Visit, title: string): Promise<string> {
  const { page } = desk;
  await goTo(desk, '/arbeit/veranstaltungen/neu?modul=B01');
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByRole('group', { name: 'Termin 1' }).getByLabel('Tag').fill('2027-06-17');
  await page.getByLabel('Online', { exact: true }).check();
  await page.getByLabel('Zahl der Plätze').fill('2');
  await page.getByLabel('Anmeldeschluss').fill('2027-06-01T20:00');
  await page.getByRole('button', { name: 'Speichern und veröffentlichen' }).click();
  await page.getByText('Die Veranstaltung ist veröffentlicht.').first().waitFor();
  const path = new URL(page.url()).pathname.replace(/\/bearbeiten$/, '');
  await goTo(desk, `${path}/plaetze`);
  await page.getByRole('button', { name: /^Plätze vorhalten/ }).click();
  const pool = page.getByRole('group', { name: 'Vorgehaltene Plätze 1' });
  await pool.getByLabel('Plätze', { exact: true }).fill('2');
  await pool.getByRole('combobox').selectOption('nobody');
  await page.getByLabel('Begründung').fill('Für Kitas zurückgehalten');
  await page.getByRole('button', { name: 'Regeln speichern' }).click();
  await page.getByText('Die Regeln gelten jetzt.').first().waitFor();
  return path;
}

/** From the second step of the form to its end. */
async function sendTheRest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByLabel('Beruf').selectOption('Y3');
  await page.getByLabel('Einrichtung').fill('Kita Sonnenschein');
  await page.keyboard.press('Tab');
  await page.getByLabel('Landkreis oder kreisfreie Stadt').selectOption('14713');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('button', { name: 'Anmeldung abschicken' }).click();
}

async function answerMail(guest: Visit, { email }: Guest): Promise<void> {
  await openMail(guest, email, 'Bitte bestätigen');
  await followLink(guest, /bestätigen/);
  await guest.page.getByRole('button', { name: 'Anmeldung bestätigen' }).click();
}

/** Two vouchers for one place each, made by keyboard. @returns their lines for passing on. */
async function issueTwo(desk: Visit): Promise<readonly string[]> {
  const { page } = desk;
  await tabTo(page, /^Für wen/);
  await page.keyboard.type('Kita Sonnenschein');
  await tabTo(page, /^Wie viele Gutscheine/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('3');
  await page.getByLabel('Gültig bis einschließlich').fill('2027-05-31');
  await tabTo(page, /^Gutscheine ausstellen/);
  await page.keyboard.press('Enter');
  await page.getByText('Zusagen können Sie noch 2 Plätze.').first().waitFor();
  // A refusal is an answer, which the browser writes down like a page that is not there.
  expect(desk.complaints.splice(0)).toEqual([expect.stringContaining('status of 409')]);
  await expectGoodPage(desk);
  expect(await page.getByLabel('Für wen').inputValue()).toBe('Kita Sonnenschein');
  await page.getByLabel('Wie viele Gutscheine').fill('2');
  await page.getByLabel('Wie viele Gutscheine').press('Enter');
  await page.getByText('2 Gutscheine sind ausgestellt.').first().waitFor();
  await page.getByText('0 von 2 Plätzen eingelöst.').waitFor();
  await expectGoodPage(desk);
  return (await page.getByLabel('Gültige Codes').inputValue()).split('\n');
}

test('places are promised by keyboard on a phone, used by a link, refused when gone, and set free', async () => {
  const desk = await visit('Landeskoordination Sachsen', PHONE);
  const { page } = desk;
  const title = `Zugesagte Plätze ${Date.now()}`;
  const path = await publishKeeping(desk, title);
  await goTo(desk, `${path}/gutscheine`);
  await page.getByRole('heading', { name: 'Noch kein Gutschein' }).waitFor();
  await expectGoodPage(desk);
  const [first = '', second = ''] = await issueTwo(desk);
  const link = new URL(first.slice(first.indexOf('http')));
  const [, code = ''] = second.match(/: (\S+) \(/) ?? [];

  const [ada, ben, cem] = [aGuest('Ada'), aGuest('Ben'), aGuest('Cem')];
  const using = await visit('anyone', PHONE);
  await goTo(using, link.pathname + link.hash);
  const field = using.page.getByLabel('Code eines Platzgutscheins');
  await field.waitFor();
  expect(link.hash).toBe(`#gutschein=${await field.inputValue()}`);
  await expectGoodPage(using);
  await fillPerson(using.page, ada);
  await sendTheRest(using.page);
  await answerMail(using, ada);
  await using.page.getByText('Sie haben einen Platz').first().waitFor();
  await openMail(using, ada.email, 'Sie haben einen Platz');
  await using.page.getByText('eingelöst').waitFor();

  const late = await visit('anyone', PHONE);
  await goTo(late, link.pathname + link.hash);
  await fillPerson(late.page, ben);
  await sendTheRest(late.page);
  await late.page.getByText('Alle Plätze dieses Gutscheins sind schon vergeben.').first().waitFor();
  expect(late.complaints.splice(0)).toEqual([expect.stringContaining('status of 409')]);
  await expectGoodPage(late);
  const typed = ['Vorname', 'E-Mail-Adresse'].map((label) => late.page.getByLabel(label).inputValue());
  expect(await Promise.all(typed)).toEqual(['Ben', ben.email]);
  await late.page.getByLabel('Code eines Platzgutscheins').fill('');
  await sendTheRest(late.page);
  await late.page.getByRole('heading', { level: 1, name: /Fast geschafft/ }).waitFor();

  await page.reload();
  await page.getByText('1 von 2 Plätzen eingelöst.').waitFor();
  await page.getByText('Ada Probe').waitFor();
  await tabTo(page, new RegExp(`^Zurückziehen: ${code}`));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await expectGoodPage(desk);
  await page.getByRole('dialog').getByRole('button', { name: 'Zurückziehen' }).press('Enter');
  await page.getByText('Der Gutschein ist zurückgezogen.').first().waitFor();
  await expectGoodPage(desk);

  const world = await visit('anyone', PHONE);
  await goTo(world, `${await eventCalled(world, title)}/anmelden`);
  await fillPerson(world.page, cem);
  await world.page.getByLabel('Code eines Platzgutscheins').fill(code.toLowerCase());
  await sendTheRest(world.page);
  await world.page.getByText('Ihr Platzgutschein gilt nicht mehr').waitFor();
  await expectGoodPage(world);
  await answerMail(world, cem);
  await world.page.getByText('Sie stehen auf der Warteliste').first().waitFor();
  await goTo(desk, `${path}/verlauf`);
  await page.getByText('2 Platzgutscheine für 2 Plätze ausgestellt').first().waitFor();
  await page.getByText('Platzgutschein zurückgezogen').first().waitFor();
});
