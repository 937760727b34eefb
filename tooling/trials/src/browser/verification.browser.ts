import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

/** A certificate somebody hands to their employer: paper and file. */
interface Handed {
  readonly number: string;
  readonly title: string;
  readonly name: string;
  readonly file: string;
  readonly changedFile: string;
}

let handed: Handed;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netzwerkstatt-trial-'));
  const { page, context } = await visit('Partnerin (Familienhebamme)');
  await page.goto('/meine');
  const name = await page
    .locator('dt', { hasText: /^Name$/ })
    .locator('xpath=following-sibling::dd')
    .innerText();
  // Staff correct and revoke others while this is tried.
  const row = page.locator('#bescheinigungen li').filter({ hasText: 'Recht im Kinderschutz' }).first();
  const link = row.locator('a[href^="/bescheinigungen/"][href$=".pdf"]');
  const [number = ''] = /TB(-[0-9A-Z]{4}){3}/.exec(await row.innerText()) ?? [];
  const title = await row.getByRole('heading').innerText();
  const bytes = await (await context.request.get((await link.getAttribute('href')) ?? '')).body();
  const file = join(folder, `${number}.pdf`);
  const changedFile = join(folder, `${number}-geändert.pdf`);
  writeFileSync(file, bytes);
  // One byte in the middle: it may be the name, and nobody would see it.
  writeFileSync(changedFile, bytes.fill((bytes[9_999] ?? 0) ^ 1, 9_999, 10_000));
  expect(readFileSync(file).length).toBe(bytes.length);
  handed = { number, title, name, file, changedFile };
});

afterAll(() => rm(folder, { recursive: true, force: true }));

let employers = 0;

/** Each comes from an address of their own, as the limits count by it. */
function anEmployer(options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  employers += 1;
  return visit('anyone', { extraHTTPHeaders: { 'x-forwarded-for': `198.51.100.${employers}` }, ...options });
}

describe('an employer', () => {
  test('scans the code, reads how the certificate stands, and compares name and file', async () => {
    const here = await anEmployer();
    const { page } = here;
    await goTo(here, `/NACHWEIS/${handed.number}`);
    await page.getByText('Diese Bescheinigung ist gültig').waitFor();
    const told = await page.locator('main').innerText();
    expect(told).toContain(handed.title);
    expect(handed.name.split(' ').filter((part) => told.includes(part))).toEqual([]);

    // A wrong one is told below, without scripts: five names an hour is all a number answers, and a tour asks one, too.
    await page.getByLabel('Name auf der Bescheinigung').fill(handed.name.toUpperCase());
    await page.getByRole('button', { name: 'Namen vergleichen' }).click();
    await page.getByText('Der Name stimmt überein').waitFor();

    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await page.getByLabel('PDF-Datei').setInputFiles(handed.changedFile);
    await page.getByRole('button', { name: 'Datei prüfen' }).click();
    await page.getByText('Die Datei wurde verändert oder ist keine von uns').waitFor();
    await page.getByLabel('PDF-Datei').setInputFiles(handed.file);
    await page.getByRole('button', { name: 'Datei prüfen' }).click();
    await page.getByText('Die Datei ist unverändert').waitFor();
    // Nothing of the file but its hash has left the browser.
    expect(sent.filter((it) => it !== '' && !/^sha256=[0-9a-f]{64}$/.test(it))).toEqual([]);
    expect(here.complaints).toEqual([]);
  });

  test('who has nothing but the file learns which certificate it is, and of a changed one nothing', async () => {
    const here = await anEmployer();
    const { page } = here;
    await goTo(here, '/nachweis');
    await page.getByLabel('PDF-Datei').setInputFiles(handed.file);
    await page.getByRole('button', { name: 'Datei prüfen' }).click();
    await page.getByText('Die Datei ist unverändert').waitFor();
    await page.getByText(handed.number).first().waitFor();
    await goTo(here, '/nachweis');
    await page.getByLabel('PDF-Datei').setInputFiles(handed.changedFile);
    await page.getByRole('button', { name: 'Datei prüfen' }).click();
    await page.getByText('Diese Datei wurde verändert oder ist keine von uns').waitFor();
    expect(await page.locator('main').innerText()).not.toContain(handed.title);
  });

  test('without JavaScript types the number, compares the name, and reads that the file needs it', async () => {
    const { page } = await anEmployer({ javaScriptEnabled: false });
    await page.goto('/nachweis');
    await page.getByRole('button', { name: 'Nummer prüfen' }).click();
    await page.getByText('Bitte geben Sie die Nummer an').waitFor();
    await page.getByLabel('Nummer der Bescheinigung').fill(handed.number.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: 'Nummer prüfen' }).click();
    await page.getByText('Diese Bescheinigung ist gültig').waitFor();
    await page.getByText('Um eine Datei zu prüfen, braucht der Browser JavaScript').waitFor();
    expect(await page.getByLabel('PDF-Datei').isVisible()).toBe(false);
    await page.getByLabel('Name auf der Bescheinigung').fill('Jemand Anderes');
    await page.getByRole('button', { name: 'Namen vergleichen' }).click();
    await page.getByText('Der Name stimmt nicht überein').waitFor();
    expect(await page.getByText('Diese Bescheinigung ist gültig').count()).toBe(0);
    await page.getByLabel('Name auf der Bescheinigung').fill(handed.name);
    await page.getByRole('button', { name: 'Namen vergleichen' }).click();
    await page.getByText('Der Name stimmt überein').waitFor();
    expect(await page.context().cookies()).toEqual([]);
  });

  test('is told before sending that a number cannot be right, and keeps what was typed', async () => {
    const here = await anEmployer({ viewport: { width: 360, height: 780 } });
    const { page } = here;
    await goTo(here, '/nachweis');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const [typed, told] of [
      ['', 'Bitte geben Sie die Nummer an'],
      ['TB-4K7P', 'Eine Nummer hat nach dem „TB“ zwölf'],
      ['TB-4K7P-2M9X-QW32', 'Ein Zeichen ist falsch, oder zwei sind vertauscht'],
    ] as const) {
      await page.getByLabel('Nummer der Bescheinigung').fill(typed);
      await page.getByRole('button', { name: 'Nummer prüfen' }).click();
      await page.getByText(told).waitFor();
      expect(await page.locator(':focus').getAttribute('name')).toBe('nummer');
      expect(await violationsOn(page)).toEqual([]);
    }
    expect(asked).toEqual([]);
    // Right in itself, but nobody was given it.
    await page.getByLabel('Nummer der Bescheinigung').fill('TB-0000-0000-0000');
    await page.getByRole('button', { name: 'Nummer prüfen' }).click();
    await page.getByText('Diese Nummer ist nicht oder nicht mehr prüfbar').waitFor();
    expect(await page.getByLabel('Nummer der Bescheinigung').inputValue()).toBe('TB-0000-0000-0000');
  });

  test('gets along at 360 pixels, in the dark, without a mouse, in English', async () => {
    const here = await anEmployer({ viewport: { width: 360, height: 780 }, colorScheme: 'dark' });
    const { page } = here;
    await goTo(here, `/nachweis/${handed.number}`);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('This certificate is valid').waitFor();
    await tabTo(page, /Name on the certificate/);
    await page.keyboard.type(handed.name);
    await page.keyboard.press('Enter');
    await page.getByText('The name is the same').waitFor();
    // Whoever listens begins at the answer.
    expect(await page.locator(':focus').getAttribute('id')).toBe('ergebnis');
    expect(await violationsOn(page)).toEqual([]);
    expect(await smallTargetsOn(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    expect(here.complaints).toEqual([]);
  });
});

test('who asks too often is told when to go on, and somebody else is served', async () => {
  const here = await anEmployer();
  const other = await anEmployer();
  for (let asked = 0; asked < 10; asked += 1) await here.page.goto('/nachweis/TB-0000-0000-0000');
  const stopped = await here.page.goto(`/nachweis/${handed.number}`);
  expect([stopped?.status(), Number(stopped?.headers()['retry-after']) > 0]).toEqual([429, true]);
  await here.page.getByText('Bitte warten Sie einen Moment').waitFor();
  expect(await violationsOn(here.page)).toEqual([]);
  await other.page.goto(`/nachweis/${handed.number}`);
  await other.page.getByText('Diese Bescheinigung ist gültig').waitFor();
});
