import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { spawnHouse } from '../house/index.ts';
import { findChromium, quietly } from './chromium.ts';
import { isReady } from './is-ready.ts';

/** Cookies of somebody who is signed in. */
export type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

declare module 'vitest' {
  export interface ProvidedContext {
    /** The demonstration, as a newcomer starts it. */
    houseOrigin: string;
    /** Ends of its websocket address: everybody looks through the same browser. */
    browserUrl: string;
    /** Who is signed in, by the role the house calls them. */
    signedIn: Readonly<Record<string, Cookies>>;
  }
}

/** Opens one demonstration and one browser for all the trials, and signs everybody in by the links it prints. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // What was opened is closed again, the last first: at the end, and when a later part cannot be opened.
  await using opened = new AsyncDisposableStack();
  const executablePath = findChromium();
  const folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-trial-'));
  opened.defer(() => rmSync(folder, { recursive: true, force: true }));
  // As behind a proxy, so that trials of limits come from addresses of their own.
  const house = await spawnHouse({ dataDir: folder, env: { TRUSTED_PROXIES: '1' } });
  opened.defer(async () => void (await house.stop()));
  const server = await chromium.launchServer({ executablePath, args: [...quietly] });
  opened.defer(() => server.close());
  const browser = await chromium.connect(server.wsEndpoint());
  opened.defer(() => browser.close());
  const signedIn: Record<string, Cookies> = {};
  for (const [role, url] of house.waysIn) signedIn[role] = await enter(browser, url);
  project.provide('houseOrigin', house.origin);
  project.provide('browserUrl', server.wsEndpoint());
  project.provide('signedIn', signedIn);
  const everything = opened.move();
  return () => everything.disposeAsync();
}

async function enter(browser: Browser, url: string): Promise<Cookies> {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(url);
  await isReady(page);
  await page.locator('main button').click();
  await page.waitForURL((it) => !it.pathname.startsWith('/mein-konto'));
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}
