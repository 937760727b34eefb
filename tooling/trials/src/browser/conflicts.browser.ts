import { expect, test } from 'vitest';
import { goTo, useBrowser, visit } from './visit.ts';

useBrowser();

/** A Thursday of next spring, within what the page lists. */
function quietThursday(): string {
  const day = new Date(Date.UTC(new Date().getUTCFullYear() + 1, 2, 13));
  day.setUTCDate(day.getUTCDate() + ((11 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
}

test('a meeting is entered, and whoever plans on its day is told beside the date', async () => {
  const desk = await visit('Koordination Leipzig');
  const { page } = desk;
  const title = `Beirat ${Date.now()}`;
  const day = quietThursday();
  await goTo(desk, '/arbeit/planung/termine');
  await page.getByLabel('Bezeichnung').fill(title);
  await page.getByLabel('Tag', { exact: true }).fill(day);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByText('Der Eintrag ist gespeichert.').first().waitFor();

  await goTo(desk, '/arbeit/veranstaltungen/neu');
  const session = page.getByRole('group', { name: 'Termin 1' });
  await session.getByLabel('Tag').fill(day);
  await session.getByText(`${title} (Gremium).`).waitFor();
  await page.getByText('Gut zu wissen: Hinweise zu Termin 1').waitFor();
  const described = await session.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${described}"]`).innerText()).toContain(title);
  expect(desk.complaints).toEqual([]);
});

test('an entry that was deleted by mistake is taken back', async () => {
  const desk = await visit('Koordination Leipzig');
  const { page } = desk;
  const title = `Klausur ${Date.now()}`;
  await goTo(desk, '/arbeit/planung/termine');
  await page.getByLabel('Bezeichnung').fill(title);
  await page.getByLabel('Tag', { exact: true }).fill(quietThursday());
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('button', { name: `${title} löschen` }).click();
  await page.getByText(`„${title}“ ist gelöscht.`).first().waitFor();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await page.getByRole('button', { name: `${title} löschen` }).waitFor();
  expect(desk.complaints).toEqual([]);
});
