import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { goTo, origin, useBrowser, visit } from './visit.ts';

useBrowser();

const KILOBYTE = 1000;

test('the first page costs less than 150 kB of JavaScript and shows its words before it arrives', async () => {
  const here = await visit();
  const scripts: Promise<number>[] = [];
  here.page.on('response', (response) => {
    const isScript = response.headers()['content-type']?.includes('javascript');
    if (isScript) scripts.push(response.body().then((it) => gzipSync(it).length));
  });
  await goTo(here, '/');
  await here.page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(scripts)).reduce((sum, it) => sum + it, 0);
  expect(scripts.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(150 * KILOBYTE);
});

test('nothing on the first page comes from elsewhere', async () => {
  const here = await visit();
  const foreign: string[] = [];
  here.page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) foreign.push(request.url());
  });
  await here.page.goto('/', { waitUntil: 'commit' });
  await here.page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
});

test('text does not jump while fonts and scripts arrive', async () => {
  const here = await visit();
  await here.context.addInitScript(() => {
    Object.assign(globalThis, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(globalThis, { shifts: Reflect.get(globalThis, 'shifts') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await goTo(here, '/');
  await here.page.waitForLoadState('networkidle');
  expect(await here.page.evaluate(() => Reflect.get(globalThis, 'shifts') as number)).toBeLessThan(0.1);
});
