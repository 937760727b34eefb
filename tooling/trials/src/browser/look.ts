import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit } from './visit.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong: rule and where. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Controls that are too small for a finger: under 24 by 24 pixels, links within a text excepted. */
export async function smallTargetsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, summary, input, select, textarea, nav a')];
    const shown = controls.filter((it) => it.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
    return shown
      .map((it) => ({ it, box: (it.closest('label') ?? it).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ it, box }) => `${it.outerHTML.slice(0, 80)} ${Math.round(box.width)}×${Math.round(box.height)}`);
  });
}

/** Nothing sticks out to the right: nobody has to scroll in two directions. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect(widths[0]).toBeLessThanOrEqual(widths[1]);
}

/** Nothing to scroll sideways, nothing axe finds, nothing too small for a finger, and the browser has not complained. */
export async function expectGoodPage({ page, complaints }: Visit): Promise<void> {
  await expectNoSidewaysScroll(page);
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
}
