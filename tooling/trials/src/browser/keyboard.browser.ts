import { expect, test } from 'vitest';
import { aGuest, eventCalled } from './partner.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, visit } from './visit.ts';

useBrowser();

test('somebody without a mouse skips to the content, finds an event and registers at 360 pixels', async () => {
  const here = await visit('anyone', { viewport: { width: 360, height: 780 } });
  const { page } = here;
  const guest = aGuest('Tabea');
  const event = await eventCalled(here, 'Netzwerkkonferenz Leipzig');
  await goTo(here, `${event}/anmelden`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, /Vorname/);
  await page.keyboard.type(guest.givenName);
  await tabTo(page, /Familienname/);
  await page.keyboard.type(guest.familyName);
  await tabTo(page, /E-Mail-Adresse/);
  await page.keyboard.type(guest.email);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Wo arbeiten Sie?' }).waitFor();
  await tabTo(page, /^Beruf/);
  await page.keyboard.type('Heb');
  await tabTo(page, /Einrichtung/);
  await page.keyboard.type('Hebammenhaus am Markt');
  await tabTo(page, /Landkreis/);
  await page.keyboard.type('Leip');
  await tabTo(page, /^Weiter/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Stimmt alles?' }).waitFor();
  await tabTo(page, /Anmeldung abschicken/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Fast geschafft/ }).waitFor();
  expect(here.complaints).toEqual([]);
});

test('whatever has the focus can be seen', async () => {
  const here = await visit();
  await goTo(here, '/veranstaltungen');
  const hidden: string[] = [];
  for (let steps = 0; steps < 40; steps += 1) {
    await here.page.keyboard.press('Tab');
    const problem = await here.page.evaluate(() => {
      const it = document.activeElement;
      if (it === null || it === document.body) return undefined;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(it);
      const isMarked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      const marked = isMarked || it.closest('label, :focus-within') !== null;
      return marked && it.checkVisibility() ? undefined : it.outerHTML.slice(0, 100);
    });
    if (problem !== undefined) hidden.push(problem);
  }
  expect(hidden).toEqual([]);
});
