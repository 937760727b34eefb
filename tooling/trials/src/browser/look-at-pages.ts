import { expect, test } from 'vitest';
import type { HousePage } from './every-page.ts';
import { isReady } from './is-ready.ts';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { useBrowser, visit } from './visit.ts';

/** Looks at each page as everybody may see it. Most of a trial's time, so it is shared by two files that run side by side. */
export function lookAtPages(pages: readonly HousePage[]): void {
  useBrowser();

  test.for([...pages])(
    '$name: keeps nobody out, wide and light, narrow and dark, and the browser has nothing to complain about',
    async ({ who, path, status = 200 }) => {
      const here = await visit(who);
      const { page, complaints } = here;
      const address = typeof path === 'string' ? path : await path(here);
      complaints.length = 0;
      const answer = await page.goto(address);
      await isReady(page);
      expect(answer?.status() ?? 200).toBe(status);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await violationsOn(page)).toEqual([]);

      await page.setViewportSize({ width: 360, height: 780 });
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(page)).toEqual([]);
      expect(await smallTargetsOn(page)).toEqual([]);
      await expectNoSidewaysScroll(page);
      expect(complaints).toEqual(status === 200 ? [] : [expect.stringContaining(`status of ${status}`)]);
    },
  );
}
