import type { Page } from 'playwright-core';

/** The scripts took over the heading of the page, the last of it to come; or the page has few of its own, which ran. */
export async function isReady(page: Page): Promise<void> {
  const isHydrated = () => {
    if (document.documentElement.dataset['ready'] !== undefined) return true;
    const heading = document.querySelector('h1');
    return heading !== null && Object.keys(heading).some((it) => it.startsWith('__reactProps'));
  };
  await page.waitForFunction(isHydrated, undefined, { polling: 50 });
}
