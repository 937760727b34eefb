import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, visit } from './visit.ts';

useBrowser();

test('the language of one’s certificates is chosen by keyboard, and stays chosen', async () => {
  const own = await visit('Referentin', { viewport: { width: 360, height: 780 } });
  const { page } = own;
  await goTo(own, '/meine');
  const select = page.getByLabel('Sprache meiner Bescheinigungen');
  expect(await select.locator('option').allInnerTexts()).toEqual([
    'wie unsere Nachrichten',
    'Deutsch',
    'English',
    'Hornjoserbsce',
  ]);
  await select.selectOption({ label: 'Hornjoserbsce' });
  await tabTo(page, /^Sprache speichern/);
  await page.keyboard.press('Enter');
  await page.getByText('Die Sprache ist gespeichert.').waitFor();
  await page.reload();
  expect(await select.inputValue()).toBe('hsb');
  await expectNoSidewaysScroll(page);
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  expect(own.complaints).toEqual([]);

  await select.selectOption({ label: 'wie unsere Nachrichten' });
  await page.getByRole('button', { name: 'Sprache speichern' }).click();
  await page.getByText('Die Sprache ist gespeichert.').waitFor();
  await page.reload();
  expect(await select.inputValue()).toBe('');
}, 90_000);
