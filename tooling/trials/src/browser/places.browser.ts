import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo, useBrowser, visit } from './visit.ts';

useBrowser();

/** A Wednesday far enough away that nobody else plans on it. */
function wednesday(weeks: number): string {
  const day = new Date(Date.now() + weeks * 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((10 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
}

/** Whether it is taken or not: what its option says of that comes a moment later. */
async function chooseRoom(page: Page, room: string): Promise<void> {
  const select = page.getByRole('group', { name: 'Termin 1' }).getByLabel('Raum');
  const value = await select.locator('option', { hasText: room }).getAttribute('value');
  await select.selectOption(value);
}

async function planIn(page: Page, house: string, room: string, title: string): Promise<void> {
  await page.getByLabel('Titel', { exact: true }).fill(title);
  const session = page.getByRole('group', { name: 'Termin 1' });
  // Before the day, whose hints move the page.
  await page.getByLabel('Ort aus dem Verzeichnis').pressSequentially(house);
  await page.getByRole('option', { name: house }).click();
  expect(await page.getByLabel('Stadt oder Gemeinde').inputValue()).toBe('Wurzen');
  await session.getByLabel('Tag').fill(wednesday(70));
  await session.getByLabel('UE').fill('8');
  await chooseRoom(page, room);
  await page.getByLabel('Zahl der Plätze').fill('12');
  await page.getByLabel('Anmeldeschluss').fill(`${wednesday(68)}T20:00`);
}

test('a coordinator enters a house, plans in one of its rooms, and is told when a room is taken', async () => {
  const desk = await visit('Koordination Leipzig');
  const { page } = desk;
  const house = `Haus am Fluss ${Date.now()}`;
  await goTo(desk, '/arbeit/orte/neu');
  await page.getByLabel('Name des Orts').fill(house);
  await page.getByLabel('Stadt oder Gemeinde').fill('Wurzen');
  await page.getByRole('button', { name: 'Weiteren Raum hinzufügen' }).click();
  for (const [number, [name, seats]] of [
    ['Saal', '60'],
    ['Kammer', '14'],
  ].entries()) {
    const room = page.getByRole('group', { name: `Raum ${number + 1}` });
    await room.getByLabel('Name an der Tür').fill(name ?? '');
    await room.getByLabel('Plätze').fill(seats ?? '');
    await room.getByLabel('Stufenlos').selectOption('ja');
  }
  await page.getByRole('button', { name: 'Ort speichern' }).click();
  await page.getByText('Der Ort ist gespeichert.').first().waitFor();
  const placePath = new URL(page.url()).pathname;

  await goTo(desk, '/arbeit/veranstaltungen/neu');
  await planIn(page, house, 'Kammer', 'Die Erste');
  await page.getByText('Frei', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await page.getByText('Der Entwurf ist gespeichert.').first().waitFor();

  await goTo(desk, '/arbeit/veranstaltungen/neu');
  await planIn(page, house, 'Kammer', 'Die Zweite');
  await page.getByText('Zu dieser Zeit belegt: „Die Erste“. Saal ist frei.').waitFor();
  await chooseRoom(page, 'Saal');
  await page.getByText('Frei', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await page.getByText('Der Entwurf ist gespeichert.').first().waitFor();

  await goTo(desk, placePath);
  const chamber = page.getByRole('group', { name: 'Raum 2' });
  expect(await chamber.getByRole('button', { name: /^Raum entfernen/ }).count()).toBe(0);
  await chamber.getByLabel('Für neue Termine geschlossen').check();
  await page.getByRole('button', { name: 'Ort speichern' }).click();
  await page.getByText('Der Ort ist gespeichert.').first().waitFor();
  expect(desk.complaints).toEqual([]);
});
