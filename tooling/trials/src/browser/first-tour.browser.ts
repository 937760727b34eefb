import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isReady } from './is-ready.ts';
import { readTours, type TourMove } from './tour.ts';
import { goTo, useBrowser, type Visit, visit, type Who } from './visit.ts';

useBrowser();

const tours = readTours(readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8'));

/** Where a sign-in link leads. */
function startOf(role: string | undefined): string {
  if (role === undefined) return '/';
  return role.startsWith('Partnerin') ? '/meine' : '/arbeit';
}

/** What can be clicked and is called so; what only a screen reader adds, after a colon, need not be said. */
function called(page: Page, words: string): Locator {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/ ?…/g, '.*');
  const whole = new RegExp(`^\\s*${escaped}( ?:.*)?\\s*$`);
  return page.locator('a, button, summary, label').filter({ hasText: whole, visible: true }).first();
}

async function follow({ page }: Visit, { kind, words }: TourMove, number: string): Promise<void> {
  if (kind === 'see') await page.getByText(words).filter({ visible: true }).first().waitFor();
  else if (kind === 'type') await page.locator(':focus').fill(words.startsWith('TB-…') ? number : words);
  else {
    await called(page, words).click();
    await isReady(page);
  }
}

/** A number nobody could write down beforehand: the one on the certificate of the midwife. */
async function numberOfCertificate(): Promise<string> {
  const owner = await visit('Partnerin (Familienhebamme)');
  await goTo(owner, '/meine');
  return (await called(owner.page, 'TB-…').textContent()) ?? '';
}

test('the README has a tour of three to five steps for each of six roles', () => {
  const lengths = tours.map(({ steps }) => steps.length);
  expect([lengths.length, lengths.filter((it) => it < 3 || it > 5)]).toEqual([6, []]);
  expect(tours.flatMap(({ steps }) => steps).filter((moves) => moves.length === 0)).toEqual([]);
});

test.for(tours)('$title: every word of the tour is on the pages', async ({ role, steps }) => {
  const number = role === undefined ? await numberOfCertificate() : '';
  const here = await visit(role as Who | undefined);
  await goTo(here, startOf(role));
  for (const move of steps.flat()) await follow(here, move, number);
  expect(here.complaints.filter((it) => !it.includes('status of 404'))).toEqual([]);
});
