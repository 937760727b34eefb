import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { eventCalled } from './partner.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 780 } };

/** A published event of its own with three places. @returns the address of its places at the desk. */
async function publishEvent({ page, ...desk }: Visit, title: string): Promise<string> {
  await goTo({ page, ...desk }, '/arbeit/veranstaltungen/neu?modul=B01');
  await page.getByLabel('Titel', { exact: true }).fill(title);
  const session = page.getByRole('group', { name: 'Termin 1' });
  await session.getByLabel('Tag').fill('2027-06-17');
  await page.getByLabel('Online', { exact: true }).check();
  await page.getByLabel('Zahl der Plätze').fill('3');
  await page.getByLabel('Anmeldeschluss').fill('2027-06-01T20:00');
  await page.getByRole('button', { name: 'Speichern und veröffentlichen' }).click();
  await page.getByText('Die Veranstaltung ist veröffentlicht.').first().waitFor();
  return `${new URL(page.url()).pathname.replace(/\/bearbeiten$/, '')}/plaetze`;
}

test('places are kept without a mouse; a contradiction stands at its field and nothing typed is lost', async () => {
  const desk = await visit('Landeskoordination Sachsen');
  const { page } = desk;
  const title = `Plätze teilen ${Date.now()}`;
  await goTo(desk, await publishEvent(desk, title));
  await page.getByText('Kein Platz ist vorgehalten.').waitFor();

  await tabTo(page, /^Plätze vorhalten/);
  await page.keyboard.press('Enter');
  const pool = page.getByRole('group', { name: 'Vorgehaltene Plätze 1' });
  await page.keyboard.type('4');
  await tabTo(page, /^Auswählen/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Bildung/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Begründung/);
  await page.keyboard.type('Mischung der Berufe');
  await tabTo(page, /^Regeln speichern/);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Vorgehalten sind 4 Plätze, es gibt aber nur 3.' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(await pool.getByLabel('Plätze', { exact: true }).inputValue()).toBe('4');
  expect(await pool.getByLabel('Bildung').isChecked()).toBe(true);
  expect(await page.getByLabel('Begründung').inputValue()).toBe('Mischung der Berufe');

  await pool.getByLabel('Plätze', { exact: true }).fill('3');
  await page.getByText('Alle Plätze sind vorgehalten. Für alle anderen bleibt keiner.').waitFor();
  await pool.getByLabel('Frei für alle ab').fill('2027-06-03T00:00');
  await page.getByRole('button', { name: 'Regeln speichern' }).click();
  await page.getByText('Die Regeln gelten jetzt.').first().waitFor();
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await pool.getByLabel('Frei für alle ab').inputValue()).toBe('2027-06-03T00:00');
  expect(desk.complaints).toEqual([]);

  const world = await visit();
  await goTo(world, await eventCalled(world, title));
  await world.page.getByText('frei für: Bildung').first().waitFor();
});

test('a template fills the fields on a phone, and what stood there comes back', async () => {
  const desk = await visit('Landeskoordination Sachsen', PHONE);
  const { page } = desk;
  await goTo(desk, await publishEvent(desk, `Vorlage ${Date.now()}`));
  await page.getByLabel('Mit einer Vorlage beginnen').selectOption('Offene Fortbildung');
  await page.getByRole('button', { name: 'Vorlage einsetzen' }).click();
  await page.getByRole('group', { name: 'Höchstgrenze 1' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await page.getByText('Keine Höchstgrenze.').waitFor();
  expect(desk.complaints).toEqual([]);
});
