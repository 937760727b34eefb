import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
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

test('what a chamber wants to read is entered by keyboard, asked for where it is missing, changed and removed', async () => {
  const desk = await visit('Landeskoordination Sachsen', PHONE);
  const { page } = desk;
  await goTo(desk, '/arbeit?zeit=past');
  await page
    .getByRole('link', { name: /Netzwerkarbeit im Kinderschutz verstehen/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Netzwerkarbeit im Kinderschutz/ }).waitFor();
  await page.getByRole('link', { name: 'Bescheinigungen' }).first().click();
  await page.getByText('Es ist noch nichts eingetragen.').waitFor();
  await tabTo(page, /^Angaben eintragen/);
  await page.keyboard.press('Enter');

  await page.getByLabel('Für wen').selectOption({ label: 'Ärztliche Fortbildung (SLÄK)' });
  await page.getByLabel('Kategorie').fill('A');
  await page.getByLabel('Fortbildungspunkte').fill('vier');
  await page.getByRole('button', { name: 'Angaben speichern' }).click();
  await page.getByRole('heading', { name: 'Bitte prüfen Sie 3 Angaben' }).waitFor();
  const wrong = page.locator('input[aria-invalid="true"]');
  expect(await wrong.evaluateAll((fields) => fields.map((it) => it.getAttribute('name')))).toEqual([
    'eventNumber',
    'points',
    'scientificLead',
  ]);
  expect(await page.getByLabel('Fortbildungspunkte').inputValue()).toBe('vier');
  await expectGoodPage(desk);

  await page.getByLabel('Veranstaltungsnummer (VNR)').fill('2765102027');
  await page.getByLabel('Fortbildungspunkte').fill('4,5');
  await page.getByLabel('Wissenschaftliche Leitung').fill('Dr. Hańža Krawc');
  await page.keyboard.press('Enter');
  const stated = page.getByRole('region', { name: 'Ärztliche Fortbildung (SLÄK)' });
  await stated.getByText('4,5').waitFor();
  await expectGoodPage(desk);

  await stated.getByRole('button', { name: /^Ändern/ }).click();
  await page.getByLabel('Fortbildungspunkte').fill('6');
  await page.getByRole('button', { name: 'Angaben speichern' }).click();
  await stated.getByText('6', { exact: true }).waitFor();
  await page.reload();
  await stated.getByText('6', { exact: true }).waitFor();

  await stated.getByRole('button', { name: /^Entfernen/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).click();
  await page.getByText('Die Angaben sind entfernt.').first().waitFor();
  await page.getByText('Es ist noch nichts eingetragen.').waitFor();
  await expectGoodPage(desk);
}, 120_000);
