import type { Page } from 'playwright-core';
import { isReady } from './is-ready.ts';
import { goTo, type Visit } from './visit.ts';

/** Somebody who registers for the first time. */
export interface Guest {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

/** Somebody with a name of their own, so that trials do not meet each other's. */
export function aGuest(givenName: string): Guest {
  const number = Math.floor(Math.random() * 1e9);
  return { givenName, familyName: 'Probe', email: `${givenName.toLowerCase()}.${number}@example.org` };
}

/** The address of an event of the programme by a word of its title. */
export async function eventCalled(visit: Visit, word: string): Promise<string> {
  await goTo(visit, `/veranstaltungen?q=${encodeURIComponent(word)}`);
  const link = visit.page.locator('main a[href^="/veranstaltungen/2"]').first();
  const href = await link.getAttribute('href');
  if (href === null) throw new Error(`no event called ${word}`);
  return href;
}

/** Fills the three steps of the form and sends it. */
export async function requestPlace(visit: Visit, event: string, guest: Guest): Promise<void> {
  const { page } = visit;
  await goTo(visit, `${event}/anmelden`);
  await fillPerson(page, guest);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByLabel('Beruf').selectOption('H2');
  await page.getByLabel('Einrichtung').fill('Hebammenhaus am Markt');
  await page.keyboard.press('Tab');
  await page.getByLabel('Landkreis oder kreisfreie Stadt').selectOption('14713');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('button', { name: 'Anmeldung abschicken' }).click();
  await page.getByRole('heading', { level: 1, name: /Fast geschafft/ }).waitFor();
}

export async function fillPerson(page: Page, { givenName, familyName, email }: Guest): Promise<void> {
  await page.getByLabel('Vorname').fill(givenName);
  await page.getByLabel('Familienname').fill(familyName);
  await page.getByLabel('E-Mail-Adresse').fill(email);
}

/** Opens the newest mail in the mailbox of the demonstration whose subject begins like this. */
export async function openMail(visit: Visit, to: string, subject: string): Promise<void> {
  const { page } = visit;
  const mail = page.getByRole('link', { name: new RegExp(`^${subject}`) }).first();
  for (let tries = 0; tries < 20; tries += 1) {
    await goTo(visit, `/postfach?q=${encodeURIComponent(to)}`);
    if (await mail.isVisible()) break;
    await page.waitForTimeout(250);
  }
  await mail.click();
  await page.waitForURL(/\/postfach\/[0-9a-f-]{36}$/);
}

/** Follows a link of the mail that is open. */
export async function followLink({ page }: Visit, name: string | RegExp): Promise<void> {
  await page.locator('article').getByRole('link', { name }).first().click();
  await page.waitForURL((it) => !it.pathname.startsWith('/postfach'));
  await isReady(page);
}

/** Registers and confirms by mail: the answer stands on the page. */
export async function register(visit: Visit, event: string, guest: Guest): Promise<string> {
  await requestPlace(visit, event, guest);
  await openMail(visit, guest.email, 'Bitte bestätigen');
  await followLink(visit, /bestätigen/);
  await visit.page.getByRole('button', { name: 'Anmeldung bestätigen' }).click();
  const answer = visit.page.getByText(/Sie haben einen Platz|Sie stehen auf der Warteliste/).first();
  await answer.waitFor();
  return answer.innerText();
}

/** Signs somebody in by mail; their own page is open then. */
export async function signInByMail(here: Visit, email: string): Promise<void> {
  const { page } = here;
  await goTo(here, '/mein-konto');
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByRole('button', { name: 'Link anfordern' }).click();
  await page.getByText('Sehen Sie in Ihr Postfach').first().waitFor();
  await openMail(here, email, 'Ihr Link');
  await followLink(here, 'Mein Konto öffnen');
  await page.locator('main button').first().click();
  await page.waitForURL((it) => !it.pathname.startsWith('/mein-konto'));
  await goTo(here, '/meine');
}

/** Signs somebody in by mail, and finds the secret address of their calendar. */
export async function ownFeed(here: Visit, { email }: Guest): Promise<string> {
  await signInByMail(here, email);
  return here.page.locator('#calendar-address').inputValue();
}
