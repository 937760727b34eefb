import { describe, expect, test } from 'vitest';
import { everyPage } from './every-page.ts';
import { isReady } from './is-ready.ts';
import { smallTargetsOn, violationsOn } from './look.ts';
import { expectNoSidewaysScroll, useBrowser, visit } from './visit.ts';

useBrowser();

describe.for([...everyPage])('$name', ({ who, path, status = 200 }) => {
  test.for([
    { light: 'light', viewport: { width: 1280, height: 900 } },
    { light: 'dark', viewport: { width: 360, height: 780 } },
  ] as const)(
    'nobody is kept out at $viewport.width pixels in $light colours, and the browser has nothing to complain about',
    async ({ light, viewport }) => {
      const here = await visit(who, { colorScheme: light, viewport });
      const address = typeof path === 'string' ? path : await path(here);
      here.complaints.length = 0;
      const answer = await here.page.goto(address);
      await isReady(here.page);
      expect(answer?.status() ?? 200).toBe(status);
      expect(await violationsOn(here.page)).toEqual([]);
      expect(await smallTargetsOn(here.page)).toEqual([]);
      await expectNoSidewaysScroll(here.page);
      expect(await here.page.locator('h1').count()).toBe(1);
      const expected = status === 200 ? [] : [expect.stringContaining(`status of ${status}`)];
      expect(here.complaints).toEqual(expected);
    },
  );
});
