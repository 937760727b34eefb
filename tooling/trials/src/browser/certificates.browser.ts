import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { correctFamilyName } from './correct-name.ts';
import { expectGoodPage, violationsOn } from './look.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, visit } from './visit.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 780 } };
const NUMBER = /TB(-[0-9A-Z]{4}){3}/;

/** What everybody reads who has the paper. */
async function expectPublic(number: string, says: string): Promise<void> {
  const world = await visit();
  await goTo(world, `/nachweis/${number}`);
  await world.page.getByText(says).first().waitFor();
}

/** The row of somebody with this number, or with the first one there is. */
const rowWith = (page: Page, text: RegExp | string) => page.getByRole('row').filter({ hasText: text }).first();

test('staff clear up, issue with progress, correct a name and minutes, and revoke, by keyboard and on a phone', async () => {
  const desk = await visit('Koordination Leipzig', PHONE);
  const { page, complaints } = desk;
  await goTo(desk, '/arbeit?zeit=past');
  await page
    .getByRole('link', { name: /Überleitung Klinik/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Überleitung Klinik/ }).waitFor();
  await page.getByRole('link', { name: 'Bescheinigungen' }).first().click();

  await page.getByText('Bitte zuerst ansehen').waitFor();
  expect(await page.getByText('nur eine Teilbescheinigung').count()).toBe(3);
  await expectGoodPage(desk);

  await tabTo(page, /^Bereit/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Ausstellen' }).waitFor();
  await tabTo(page, /Auch Teilbescheinigungen/);
  await page.keyboard.press('Space');
  await tabTo(page, /^9 Bescheinigungen ausstellen/);
  await page.keyboard.press('Enter');
  await expectGoodPage(desk);
  await page.getByRole('button', { name: 'Ja, ausstellen' }).click();
  await page.getByText('Alle 9 Bescheinigungen sind ausgestellt und fertig.').first().waitFor({ timeout: 60_000 });
  await page.getByRole('link', { name: /^Ausgestellt \(9\)/ }).click();
  await page.getByText('Teilbescheinigung', { exact: true }).first().waitFor();
  expect(await page.getByText('Teilbescheinigung', { exact: true }).count()).toBe(3);
  await expectGoodPage(desk);

  const print = () => page.getByRole('link', { name: 'Druckfassung aller 9 (PDF)' }).press('Enter');
  const [file] = await Promise.all([page.waitForEvent('download'), print()]);
  expect(file.suggestedFilename()).toMatch(/^druckfassung-.+\.pdf$/);
  await page.getByText(`Die Druckfassung ist heruntergeladen: ${file.suggestedFilename()}`).waitFor();
  for (let count = 1; count < 5; count += 1) await Promise.all([page.waitForEvent('download'), print()]);
  await print();
  await page.getByRole('alert').getByText('Das waren viele Dateien in kurzer Zeit.').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(complaints.splice(0)).toEqual([expect.stringContaining('429')]);

  const [old = ''] = NUMBER.exec(await rowWith(page, NUMBER).innerText()) ?? [];
  await rowWith(page, old)
    .getByRole('button', { name: /^Aktionen für/ })
    .focus();
  await page.keyboard.press('Enter');
  await tabTo(page, /^Name berichtigen/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Berichtigen', exact: true }).click();
  await page.locator('textarea[aria-invalid="true"]').waitFor();
  await correctFamilyName(desk, 'Krawc-Šołćina');
  const corrected = rowWith(page, `ersetzt ${old}`);
  expect(await corrected.innerText()).toContain('Krawc-Šołćina');
  const [number = ''] = NUMBER.exec((await corrected.innerText()).replaceAll(old, '')) ?? [];
  await expectPublic(old, 'Diese Bescheinigung wurde ersetzt');

  await corrected.getByRole('button', { name: /^Aktionen für/ }).click();
  await page.getByRole('button', { name: 'Anwesenheit berichtigen …' }).click();
  await page.locator('[name="records.0.minutes"]').fill('45');
  await page.getByLabel('Grund').fill('In der Zeile verrutscht');
  await expectGoodPage(desk);
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await page.getByText('Die Bescheinigung wird ersetzt').waitFor();
  await expectGoodPage(desk);
  await page.getByRole('button', { name: 'Ja, berichtigen und ersetzen' }).click();
  const recounted = rowWith(page, `ersetzt ${number}`);
  await recounted.waitFor();
  const [right = ''] = NUMBER.exec((await recounted.innerText()).replaceAll(old, '').replaceAll(number, '')) ?? [];
  await expectPublic(number, 'Diese Bescheinigung wurde ersetzt');

  // What was just said stands at the foot of the window, where the menu of a row there would open.
  await page.getByText(/^Die Anwesenheit von .+ ist berichtigt/).waitFor();
  await page.getByRole('status').getByRole('button', { name: 'Schließen' }).click();
  await recounted.getByRole('button', { name: /^Aktionen für/ }).click();
  await page.getByRole('button', { name: 'Widerrufen …' }).click();
  await page.getByLabel('Grund').fill('War nicht da');
  await page.getByRole('button', { name: 'Ja, widerrufen' }).click();
  await page.getByText(`${right} ist widerrufen.`).first().waitFor();
  await expectPublic(right, 'Diese Bescheinigung wurde widerrufen');

  await page.getByRole('link', { name: /^Zu klären \(1\)/ }).click();
  await page
    .getByText(/War nicht da/)
    .first()
    .waitFor();
  await expectGoodPage(desk);
}, 180_000);
