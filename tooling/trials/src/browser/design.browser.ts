import { expect, test } from 'vitest';
import { goTo, useBrowser, visit } from './visit.ts';

useBrowser();

const PATH = '/arbeit/einstellungen/bescheinigungen';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><path fill="#065a2c" d="M0 0h3v1z"/></svg>';

test('a design is written beside the page, kept back while a logo has no words, and then in force', async () => {
  const there = await visit('Landeskoordination Sachsen');
  const { page } = there;
  await goTo(there, PATH);
  await page.getByText('Die Vorschau ist aktuell: 1 Seite.').waitFor();
  await page.getByLabel(/Einleitung/).fill('Für {nahme}.');
  await page.getByText('Den Platzhalter {nahme} gibt es nicht. Meinen Sie {name}?').waitFor();
  await page.getByLabel(/Einleitung/).fill('Für {name}.');
  await page.getByText('Die Vorschau ist aktuell: 1 Seite.').waitFor();
  await page.getByRole('button', { name: 'Logo hinzufügen' }).press('Enter');
  await page
    .getByLabel('Logo 1: Datei')
    .setInputFiles({ name: 'netz.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) });

  const release = async () => {
    await page.getByRole('button', { name: 'Freigeben …' }).press('Enter');
    await page.getByLabel('Was sich ändert').fill('Unser Logo');
    await page.getByRole('button', { name: 'Prüfen und freigeben' }).press('Enter');
  };
  await release();
  await page.getByRole('alert').getByText('Der Alternativtext fehlt').waitFor();
  await page.getByRole('alert').getByRole('link').press('Enter');
  await page.keyboard.type('Logo: ein Netz');
  await page.getByText('Die Vorschau ist aktuell: 1 Seite.').waitFor();
  await release();
  await page.getByText('Fassung 1 ist freigegeben.').waitFor();
  await page.getByText(/Fassung 1 gilt seit/).waitFor();
  const printed = await page.request.get((await page.getByText('Probedruck').getAttribute('href')) ?? '');
  expect([printed.status(), (await printed.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  // The browser counts a refusal as an error.
  expect(there.complaints.filter((it) => !it.includes('412'))).toEqual([]);
});
