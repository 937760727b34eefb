import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { isReady } from './is-ready.ts';

/** Who looks: nobody signed in, or somebody of the demonstration. */
export type Who =
  | 'anyone'
  | 'Partnerin (Familienhebamme)'
  | 'Koordination Leipzig'
  | 'Landeskoordination Sachsen'
  | 'Landeskoordination Sachsen, zweite Person'
  | 'Referentin'
  | 'Prüfstelle';

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained about: errors, warnings, breaches of the policy. */
  readonly complaints: string[];
}

export const origin: string = inject('houseOrigin');
let browser: Browser | undefined;
const open: BrowserContext[] = [];

/** To be called once in every file of trials. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserUrl'));
  });
  afterEach(async () => {
    for (const context of open.splice(0)) await context.close();
  });
  afterAll(() => browser?.close());
}

export async function visit(who: Who = 'anyone', options: BrowserContextOptions = {}): Promise<Visit> {
  if (browser === undefined) throw new Error('the file did not call useBrowser()');
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    ...options,
  });
  open.push(context);
  if (who !== 'anyone') await context.addCookies([...(inject('signedIn')[who] ?? [])]);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  return { page, context, complaints };
}

/** Opens a page and waits until its scripts took over, so that a click does what it will do. */
export async function goTo({ page }: Visit, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'load' });
  await isReady(page);
}
