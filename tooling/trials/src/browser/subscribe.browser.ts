import { describe, expect, test } from 'vitest';
import { goTo, origin, useBrowser, visit } from './visit.ts';

useBrowser();

/** Chosen by its words, so that the trial reads as the page does. */
const choices = [
  { chosen: /^Alle Veranstaltungen in Sachsen$/, path: 'land' },
  { chosen: /^Dresden$/, path: 'netzwerk/dresden' },
  { chosen: /^Leipzig \(Stadt\)$/, path: 'region/14713' },
  { chosen: /^Hebamme$/, path: 'beruf/H1' },
  { chosen: /^L02 /, path: 'modul/L02' },
] as const;

describe('whoever subscribes', () => {
  test.for(choices)('finds $path in the list, and an address that opens', async ({ chosen, path }) => {
    const { page } = await visit('anyone', { javaScriptEnabled: false });
    await page.goto('/kalender');
    const value = await page
      .locator('#kalender option')
      .evaluateAll(
        (all, { source }) => all.find((it) => new RegExp(source).test(it.textContent ?? ''))?.getAttribute('value'),
        { source: chosen.source },
      );
    await page.locator('#kalender').selectOption(value ?? '');
    await page.getByRole('button', { name: 'Adresse zeigen' }).click();
    const address = await page.getByLabel(/^Adresse des Kalenders/).inputValue();
    expect(address).toBe(`${origin}/kalender/${path}.ics`);
    expect((await fetch(address)).status).toBe(200);
  });

  test('G14: gets the address as their program likes it', async () => {
    const { page } = await visit('anyone', { javaScriptEnabled: false });
    await page.goto('/kalender?kalender=netzwerk%2Fleipzig');
    const hrefs = await page.locator('main a').evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''));
    const host = origin.replace('http://', '');
    expect(hrefs).toContain(`webcal://${host}/kalender/netzwerk/leipzig.ics`);
    expect(hrefs).toContain(
      `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(`webcal://${host}/kalender/netzwerk/leipzig.ics`)}`,
    );
    expect(hrefs.filter((it) => it.startsWith('webcals:'))).toEqual([]);
    const programs = await page.locator('#einrichten dt').allInnerTexts();
    const sentences = await page.locator('#einrichten dd .muted').allInnerTexts();
    expect([programs.length, sentences.length]).toEqual([6, 6]);
    expect(sentences.filter((it) => !/^Schaut .+\.$/.test(it))).toEqual([]);
  });

  test('copies with the keyboard, hears it, and stays where they are', async () => {
    const { page, context, complaints } = await visit();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await goTo({ page, context, complaints }, '/kalender?kalender=beruf%2FH1');
    const copy = page.getByRole('button', { name: /^Kopieren/ });
    await copy.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Kopiert' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin}/kalender/beruf/H1.ics`);
    expect([await copy.evaluate((it) => it === document.activeElement), complaints]).toEqual([true, []]);
  });

  test('is led from an event, a module and a search to the calendar that shows it', async () => {
    const { page } = await visit('anyone', { javaScriptEnabled: false });
    const leadsTo = async (path: string) => {
      await page.goto(path);
      const links = await page
        .locator('main a[href^="/kalender?"]')
        .evaluateAll((all) =>
          all.map((it) => new URLSearchParams(it.getAttribute('href')?.split('?')[1]).get('kalender') ?? ''),
        );
      return [...new Set(links)].join();
    };
    await page.goto('/veranstaltungen?q=Das+Netz');
    const event = await page.getByRole('link', { name: /Das Netz, das trägt/ }).getAttribute('href');
    expect(await leadsTo(event ?? '')).toBe(`reihe/${event?.split('/').at(-1)}`);
    expect(await leadsTo('/module/L02')).toBe('modul/L02');
    expect(await leadsTo('/veranstaltungen?beruf=H1')).toBe('beruf/H1');
  });

  test('is told when an address was cut', async () => {
    const { page } = await visit('anyone', { javaScriptEnabled: false });
    await page.goto('/kalender?kalender=netzwerk%2Fleip');
    expect(await page.getByRole('heading', { name: 'Diesen Kalender gibt es nicht' }).count()).toBe(1);
  });

  test('renews the secret address: the old one opens nothing from then on', async () => {
    const here = await visit('Partnerin (Familienhebamme)');
    const { page } = here;
    await goTo(here, '/meine');
    const field = page.getByLabel('Geheime Kalenderadresse');
    const old = await field.inputValue();
    expect((await fetch(old)).status).toBe(200);
    await page.getByRole('button', { name: 'Neue Adresse anfordern' }).click();
    await page.getByRole('button', { name: /^Ja/ }).click();
    await page.getByText('Ab jetzt gilt nur noch diese Adresse.').waitFor();
    const fresh = await field.inputValue();
    expect([(await fetch(old)).status, (await fetch(fresh)).status]).toEqual([404, 200]);
  });
});
