import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openMail, signInByMail } from './partner.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const TITLE = 'Psychisch und suchtbelastete Eltern';
const NUMBER = /TB(-[0-9A-Z]{4}){3}/;

/** Everybody of a past event was there, and it is closed. */
async function closeEvent(desk: Visit): Promise<void> {
  const { page } = desk;
  await goTo(desk, '/arbeit?zeit=past');
  await page
    .getByRole('link', { name: new RegExp(TITLE) })
    .first()
    .click();
  await page.getByRole('link', { name: 'Anwesenheit eintragen' }).first().click();
  await page.getByRole('button', { name: 'Alle waren da' }).click();
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await page
    .getByText(/Alles gespeichert|Gespeichert:/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Übersicht' }).click();
  await page.getByRole('button', { name: 'Abschließen …' }).click();
  await page.getByRole('button', { name: 'Ja, abschließen' }).click();
  await page.getByText('Die Veranstaltung ist abgeschlossen.').first().waitFor();
}

async function issueAll(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Bescheinigungen' }).first().click();
  await page.getByRole('link', { name: /^Bereit/ }).click();
  await page.waitForURL(/liste=/);
  await page.getByRole('heading', { name: 'Ausstellen' }).waitFor();
  await page.getByRole('button', { name: /^\d+ Bescheinigung(en)? ausstellen …/ }).click();
  await page.getByRole('button', { name: 'Ja, ausstellen' }).click();
  await page
    .getByText(/Alle \d+ Bescheinigungen sind ausgestellt und fertig/)
    .first()
    .waitFor({ timeout: 60_000 });
  await page.getByRole('link', { name: /^Ausgestellt/ }).click();
  await rowWith(page, NUMBER).waitFor();
}

const rowWith = (page: Page, text: RegExp | string) => page.getByRole('row').filter({ hasText: text }).first();

/** Somebody with a certificate whose address follows from the name: no letter of it is written otherwise there. */
async function somebodyWithCertificate(page: Page) {
  for (const row of await page.getByRole('row').filter({ hasText: NUMBER }).all()) {
    const [name = ''] = (await row.getByRole('rowheader').innerText()).split('\n');
    const [number = ''] = NUMBER.exec(await row.innerText()) ?? [];
    const [familyName = '', givenName = ''] = name.split(', ');
    if (/^[A-Za-z]+, [A-Za-z]+$/.test(name)) return { familyName, givenName, number };
  }
  throw new Error('nobody with a plain name has a certificate');
}

/** What an employer reads who has the paper in hand: its state, and whether the name on it is right. */
async function verify(number: string, state: string, name: string): Promise<void> {
  const employer = await visit('anyone', { extraHTTPHeaders: { 'x-forwarded-for': '198.51.100.200' } });
  const { page } = employer;
  await goTo(employer, `/nachweis/${number}`);
  await page.getByText(state).first().waitFor();
  await page.getByLabel('Name auf der Bescheinigung').fill(name);
  await page.getByRole('button', { name: 'Namen vergleichen' }).click();
  await page.getByText('Der Name stimmt überein').first().waitFor();
  expect(employer.complaints).toEqual([]);
}

test('a certificate from the list of who was there to its end: mail, own page, an employer, a misspelt name, revocation', async () => {
  const desk = await visit('Koordination Leipzig');
  await closeEvent(desk);
  await issueAll(desk.page);
  const { givenName, familyName, number } = await somebodyWithCertificate(desk.page);
  await verify(number, 'Diese Bescheinigung ist gültig', `${givenName} ${familyName}`);

  const owner = await visit();
  await openMail(owner, `${givenName}.${familyName}`.toLowerCase(), `Ihre Teilnahmebescheinigung: ${TITLE}`);
  await owner.page.locator('article').getByText(number).first().waitFor();
  const [email = ''] = /\S+@example\.org/.exec(await owner.page.locator('main').innerText()) ?? [];
  await signInByMail(owner, email);
  const own = owner.page.locator('#bescheinigungen');
  await own.getByText(TITLE).first().waitFor();
  expect(await own.innerText()).toContain(number);

  const misspelt = familyName;
  const right = `${familyName}-Krawc`;
  await rowWith(desk.page, number)
    .getByRole('button', { name: /^Aktionen für/ })
    .click();
  await desk.page.getByRole('button', { name: /^Name berichtigen/ }).click();
  await desk.page.getByLabel('Nachname').fill(right);
  await desk.page.getByLabel('Grund').fill('Name falsch geschrieben');
  await desk.page.getByRole('button', { name: 'Berichtigen', exact: true }).click();
  await desk.page
    .getByText(/^Berichtigt\. Die neue Nummer ist/)
    .first()
    .waitFor();
  const corrected = rowWith(desk.page, `ersetzt ${number}`);
  const [replacement = ''] = NUMBER.exec((await corrected.innerText()).replaceAll(number, '')) ?? [];
  await verify(number, 'Diese Bescheinigung wurde ersetzt', `${givenName} ${misspelt}`);
  await verify(replacement, 'Diese Bescheinigung ist gültig', `${givenName} ${right}`);

  await corrected.getByRole('button', { name: /^Aktionen für/ }).click();
  await desk.page.getByRole('button', { name: 'Widerrufen …' }).click();
  await desk.page.getByLabel('Grund').fill('War an beiden Tagen nicht da');
  await desk.page.getByRole('button', { name: 'Ja, widerrufen' }).click();
  await desk.page.getByText(`${replacement} ist widerrufen.`).first().waitFor();
  await verify(replacement, 'Diese Bescheinigung wurde widerrufen', `${givenName} ${right}`);
  expect([...desk.complaints, ...owner.complaints]).toEqual([]);
}, 240_000);
