import { goTo, type Visit } from './visit.ts';

/** A published event of its own, so that no other trial changes it meanwhile. @returns its address at the desk. */
export async function publishEvent(desk: Visit, title: string, places: number): Promise<string> {
  const { page } = desk;
  await goTo(desk, '/arbeit/veranstaltungen/neu?modul=B01');
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByRole('group', { name: 'Termin 1' }).getByLabel('Tag').fill('2027-06-17');
  await page.getByLabel('Online', { exact: true }).check();
  await page.getByLabel('Zahl der Plätze').fill(String(places));
  await page.getByLabel('Anmeldeschluss').fill('2027-06-01T20:00');
  await page.getByRole('button', { name: 'Speichern und veröffentlichen' }).click();
  await page.getByText('Die Veranstaltung ist veröffentlicht.').first().waitFor();
  return new URL(page.url()).pathname.replace(/\/bearbeiten$/, '');
}
