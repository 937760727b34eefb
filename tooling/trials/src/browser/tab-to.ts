import type { Page } from 'playwright-core';

/** Goes on with the tab key until the focus is on something that is called like this. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const it = document.activeElement;
      const isField = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement].some((kind) => it instanceof kind);
      const label = isField ? (it as HTMLInputElement).labels?.[0]?.textContent : '';
      return `${label ?? ''} ${it?.getAttribute('aria-label') ?? ''} ${it?.textContent ?? ''}`.trim();
    });
    if (name.test(focused)) return;
  }
  throw new Error(`the tab key does not lead to ${name}`);
}
