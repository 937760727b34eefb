import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { aGuest, followLink, openMail, register } from './partner.ts';
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

/** A published event of its own. @returns its address at the desk. */
async function publishEvent(desk: Visit, title: string): Promise<string> {
  const { page } = desk;
  await goTo(desk, '/arbeit/veranstaltungen/neu?modul=B01');
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByRole('group', { name: 'Termin 1' }).getByLabel('Tag').fill('2027-06-17');
  await page.getByLabel('Online', { exact: true }).check();
  await page.getByLabel('Zahl der Plätze').fill('3');
  await page.getByLabel('Anmeldeschluss').fill('2027-06-01T20:00');
  await page.getByRole('button', { name: 'Speichern und veröffentlichen' }).click();
  await page.getByText('Die Veranstaltung ist veröffentlicht.').first().waitFor();
  return new URL(page.url()).pathname.replace(/\/bearbeiten$/, '');
}

test('a list is pasted and mended by keyboard, its mail looked at and sent; one accepts, one declines', async () => {
  const desk = await visit('Landeskoordination Sachsen', PHONE);
  const { page } = desk;
  const [ada, ben] = [aGuest('Ada'), aGuest('Ben')];
  const path = `${await publishEvent(desk, `Einladen ${Date.now()}`)}/einladungen`;
  await goTo(desk, path);
  await page.getByRole('heading', { name: 'Noch niemand eingeladen' }).waitFor();
  await expectGoodPage(desk);

  const rows = [`Ada Probe <${ada.email}>`, `Ben Probe; ${ben.email}`];
  await tabTo(page, /^Namen und Adressen/);
  await page.keyboard.insertText([...rows, 'Cem ohne Adresse'].join('\n'));
  await tabTo(page, /^Liste prüfen/);
  await page.keyboard.press('Enter');
  await page.getByText('Zeile 3: genau eine E-Mail-Adresse gehört hierher.').first().waitFor();
  // A refusal is an answer, which the browser writes down like a page that is not there.
  expect(desk.complaints.splice(0)).toEqual([expect.stringContaining('status of 400')]);
  await expectGoodPage(desk);
  const list = page.getByLabel('Namen und Adressen');
  expect(await list.inputValue()).toBe([...rows, 'Cem ohne Adresse'].join('\n'));

  await list.fill(rows.join('\n'));
  await tabTo(page, /^Liste prüfen/);
  await page.keyboard.press('Enter');
  await page.getByText('2 Personen bekommen diese Einladung').waitFor();
  await page.getByText('Guten Tag Ada Probe,').waitFor();
  await expectGoodPage(desk);
  await tabTo(page, /^2 Einladungen verschicken/);
  await page.keyboard.press('Enter');
  await page.getByText('2 Einladungen sind unterwegs.').first().waitFor();
  await page.getByText('2 Einladungen: 0 mit Anmeldung, 0 abgesagt, 2 ohne Antwort.').waitFor();
  await expectGoodPage(desk);

  const declining = await visit('anyone', PHONE);
  await openMail(declining, ben.email, 'Einladung:');
  await followLink(declining, 'Ansehen und antworten');
  const link = declining.page.url();
  await declining.page.getByRole('heading', { level: 1, name: 'Sie sind eingeladen' }).waitFor();
  await expectGoodPage(declining);
  await tabTo(declining.page, /^Ich kann nicht kommen/);
  await declining.page.keyboard.press('Enter');
  await declining.page.getByRole('heading', { level: 1, name: 'Sie haben abgesagt' }).waitFor();
  await expectGoodPage(declining);
  await goTo(declining, new URL(link).pathname + new URL(link).hash);
  await declining.page.getByRole('heading', { level: 1, name: 'Sie haben abgesagt' }).waitFor();

  const coming = await visit('anyone', PHONE);
  await openMail(coming, ada.email, 'Einladung:');
  await followLink(coming, 'Ansehen und antworten');
  await tabTo(coming.page, /^Zur Anmeldung/);
  await coming.page.keyboard.press('Enter');
  await coming.page.getByLabel('Vorname').waitFor();
  const filled = ['Vorname', 'Familienname', 'E-Mail-Adresse'].map((label) =>
    coming.page.getByLabel(label).inputValue(),
  );
  expect(await Promise.all(filled)).toEqual(['Ada', 'Probe', ada.email]);
  await coming.page.getByRole('button', { name: 'Weiter' }).click();
  await coming.page.getByLabel('Beruf').selectOption('H2');
  await coming.page.getByLabel('Einrichtung').fill('Hebammenhaus am Markt');
  await coming.page.keyboard.press('Tab');
  await coming.page.getByLabel('Landkreis oder kreisfreie Stadt').selectOption('14713');
  await coming.page.getByRole('button', { name: 'Weiter' }).click();
  await coming.page.getByRole('button', { name: 'Anmeldung abschicken' }).click();
  await coming.page.getByRole('heading', { level: 1, name: /Fast geschafft/ }).waitFor();
  await openMail(coming, ada.email, 'Bitte bestätigen');
  await followLink(coming, /bestätigen/);
  await coming.page.getByRole('button', { name: 'Anmeldung bestätigen' }).click();
  await coming.page.getByText('Sie haben einen Platz').first().waitFor();
  await openMail(coming, ada.email, 'Einladung:');
  await followLink(coming, 'Ansehen und antworten');
  await coming.page.getByRole('heading', { level: 1, name: 'Sie haben schon geantwortet' }).waitFor();
  await expectGoodPage(coming);

  await page.reload();
  await page.getByText('2 Einladungen: 1 mit Anmeldung, 1 abgesagt, 0 ohne Antwort.').waitFor();
  await page.getByRole('button', { name: 'Erinnern, wer nicht geantwortet hat' }).press('Enter');
  await page.getByText('Es gibt niemanden mehr zu erinnern.').first().waitFor();
  await goTo(desk, path.replace('einladungen', 'verlauf'));
  await page.getByText('2 Personen per Mail eingeladen').first().waitFor();
  await page.getByText('Einladung abgesagt').first().waitFor();
});

/** Whoever has this guest's invitation follows its link. */
async function openInvitation(here: Visit, email: string): Promise<void> {
  await openMail(here, email, 'Einladung:');
  await followLink(here, 'Ansehen und antworten');
}

test('the page of an invitation says how it stands, to whoever follows its link', async () => {
  const desk = await visit('Landeskoordination Sachsen', PHONE);
  const { page } = desk;
  const [ada, ben, cem] = [aGuest('Ada'), aGuest('Ben'), aGuest('Cem')];
  const event = await publishEvent(desk, `Einladen ${Date.now()}`);
  const path = `${event}/einladungen`;
  await goTo(desk, path);
  await page.getByLabel('Namen und Adressen').fill([ada, ben, cem].map((it) => it.email).join('\n'));
  await page.getByRole('button', { name: 'Liste prüfen und Mail ansehen' }).click();
  await page.getByRole('button', { name: '3 Einladungen verschicken' }).click();
  await page.getByText('3 Einladungen: 0 mit Anmeldung, 0 abgesagt, 3 ohne Antwort.').waitFor();

  const other = await visit('Partnerin (Familienhebamme)', PHONE);
  await openInvitation(other, ada.email);
  await other.page.getByText('Sie sind mit einem anderen Konto eingeloggt').waitFor();
  expect(await other.page.getByRole('button', { name: 'Zur Anmeldung' }).count()).toBe(0);
  await expectGoodPage(other);

  const guest = await visit('anyone', PHONE);
  const headingIs = (name: string) => guest.page.getByRole('heading', { level: 1, name }).waitFor();
  await openInvitation(guest, ben.email);
  const publicPath = await guest.page.locator('main a[href^="/veranstaltungen/"]').first().getAttribute('href');
  expect(await register(guest, publicPath ?? '', ben)).toBe('Sie haben einen Platz');
  const standing = new URL(guest.page.url());
  await goTo(guest, `${standing.pathname}/abmelden${standing.hash}`);
  await guest.page.getByRole('button', { name: 'Abmelden', exact: true }).click();
  await guest.page.getByText('Sie sind abgemeldet').first().waitFor();
  await openInvitation(guest, ben.email);
  await headingIs('Ihre Anmeldung gilt nicht mehr');
  await guest.page.getByRole('button', { name: 'Noch einmal anmelden' }).waitFor();
  await expectGoodPage(guest);

  await openInvitation(guest, cem.email);
  await headingIs('Sie sind eingeladen');
  const link = new URL(guest.page.url());
  await goTo(desk, path);
  await tabTo(page, /^Name oder E-Mail/);
  await page.keyboard.type(cem.email);
  await page.getByText('1 Person', { exact: true }).waitFor();
  await tabTo(page, /^Einladung an .* zurücknehmen/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Dieselbe Adresse können Sie danach neu einladen.').waitFor();
  await expectGoodPage(desk);
  await tabTo(page, /^Einladung zurücknehmen/);
  await page.keyboard.press('Enter');
  await page.getByText('zurückgenommen', { exact: true }).waitFor();
  await goTo(guest, link.pathname + link.hash);
  await guest.page.reload();
  await headingIs('Diese Einladung gilt nicht mehr');
  await expectGoodPage(guest);

  await goTo(desk, `${path}?status=beendet`);
  expect((await page.getByRole('rowheader').allInnerTexts()).toSorted()).toEqual([ben.email, cem.email].toSorted());
  await expectGoodPage(desk);

  const dan = aGuest('Dan');
  await goTo(desk, path);
  await page.getByLabel('Namen und Adressen').fill(`Dan Probe <${dan.email}>`);
  await page.getByLabel('Englisch', { exact: true }).check();
  await page.getByRole('button', { name: 'Liste prüfen und Mail ansehen' }).click();
  await page.getByText('Hello Dan Probe,').waitFor();
  await expectGoodPage(desk);
  await page.getByRole('button', { name: 'Einladung verschicken' }).click();
  await page.getByText('auf Englisch', { exact: true }).waitFor();
  const reader = await visit('anyone', PHONE);
  await openMail(reader, dan.email, 'Invitation:');
  await followLink(reader, 'Look and answer');
  await reader.page.getByRole('heading', { level: 1, name: 'You are invited' }).waitFor();
  await expectGoodPage(reader);
});
