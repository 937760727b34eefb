import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { isReady } from './is-ready.ts';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { aGuest, followLink, type Guest, openMail } from './partner.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 780 } };

async function expectGoodPage({ page, complaints }: Visit): Promise<void> {
  await expectNoSidewaysScroll(page);
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
}

async function press({ page }: Visit, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

async function write({ page }: Visit, field: RegExp, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(words);
}

/** Goes through a link or a button to the page that is called like this. */
async function goThrough(here: Visit, name: RegExp, heading: RegExp): Promise<void> {
  await press(here, name);
  await here.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await isReady(here.page);
}

/** An event of one place in half a year. */
async function announce(desk: Visit, title: string): Promise<void> {
  const { page } = desk;
  await goTo(desk, '/arbeit');
  await goThrough(desk, /^Neue Veranstaltung/, /Neue Veranstaltung/);
  await write(desk, /^Titel/, title);
  await write(desk, /^Tag/, '06172027');
  await write(desk, /^UE/, '4');
  await tabTo(page, /^Präsenz/);
  await page.keyboard.press('ArrowDown');
  await write(desk, /^Zahl der Plätze/, '1');
  await write(desk, /^Anmeldeschluss/, '06012027');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('0800PM');
  await expectGoodPage(desk);
  await press(desk, /^Speichern und veröffentlichen/);
  await page.getByText('Die Veranstaltung ist veröffentlicht.').first().waitFor();
}

/** From the first page to the question whether everything is right, and the link of the mail. */
async function register(here: Visit, title: string, guest: Guest): Promise<void> {
  const { page } = here;
  await goTo(here, '/');
  await write(here, /^Was suchen Sie/, title);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/veranstaltungen\?/);
  await goThrough(here, new RegExp(`^${title}`), new RegExp(title));
  await expectGoodPage(here);
  await goThrough(here, /^(Jetzt anmelden|.*Warteliste)/, /Wer sind Sie/);
  await write(here, /^Vorname/, guest.givenName);
  await write(here, /^Familienname/, guest.familyName);
  await write(here, /^E-Mail-Adresse/, guest.email);
  await expectGoodPage(here);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Wo arbeiten Sie?' }).waitFor();
  await write(here, /^Beruf/, 'Heb');
  await write(here, /^Einrichtung/, 'Hebammenhaus am Markt');
  await write(here, /^Landkreis/, 'Leip');
  await expectGoodPage(here);
  await goThrough(here, /^Weiter/, /Stimmt alles/);
  await expectGoodPage(here);
  await goThrough(here, /^Anmeldung abschicken/, /Fast geschafft/);
  await openMail(here, guest.email, 'Bitte bestätigen');
  await followLink(here, /bestätigen/);
  await press(here, /^Anmeldung bestätigen/);
}

test('from the announcement to the lists, on phones and without a mouse', async () => {
  const title = `Hebammentag ${Date.now()}`;
  const desk = await visit('Landeskoordination Sachsen', PHONE);
  await announce(desk, title);

  const here = await visit('anyone', PHONE);
  const [ada, berta] = [aGuest('Ada'), aGuest('Berta')];
  await register(here, title, ada);
  await here.page.getByText('Sie haben einen Platz').first().waitFor();
  await expectGoodPage(here);

  const there = await visit('anyone', PHONE);
  await register(there, title, berta);
  await there.page.getByText('Sie stehen ganz vorn.').first().waitFor();
  await expectGoodPage(there);

  await press(here, /^Abmelden/);
  await expectGoodPage(here);
  await press(here, /^Ja, abmelden/);
  await here.page.getByText('Sie sind abgemeldet').first().waitFor();

  await openMail(there, berta.email, 'Ein Platz für Sie');
  await followLink(there, /Platz annehmen|antworten/);
  await expectGoodPage(there);
  await press(there, /^Platz annehmen/);
  await there.page.getByText('Sie haben einen Platz').first().waitFor();

  await goThrough(desk, /^Übersicht/, new RegExp(title));
  await goThrough(desk, /^Teilnehmende/, new RegExp(title));
  await expectGoodPage(desk);
  await press(desk, /^Herunterladen/);
  await desk.page.getByRole('heading', { level: 2, name: 'Liste herunterladen' }).waitFor();
  await expectGoodPage(desk);
  const [file] = await Promise.all([desk.page.waitForEvent('download'), press(desk, /^Als CSV-Datei/)]);
  const list = await text(await file.createReadStream());
  expect([list.includes(berta.familyName), list.includes(berta.givenName), list.includes(ada.givenName)]).toEqual([
    true,
    true,
    false,
  ]);
  await goThrough(desk, /^Verlauf/, new RegExp(title));
  await expectGoodPage(desk);
});
