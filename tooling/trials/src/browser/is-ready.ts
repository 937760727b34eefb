import type { Page } from 'playwright-core';

/** The scripts took over the heading of the page, the last of it to come. */
export async function isReady(page: Page): Promise<void> {
  const isHydrated = () => {
    const heading = document.querySelector('h1');
    return heading !== null && Object.keys(heading).some((it) => it.startsWith('__reactProps'));
  };
  await page.waitForFunction(isHydrated, undefined, { polling: 50 });
}
