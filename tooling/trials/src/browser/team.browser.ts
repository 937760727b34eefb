import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { aGuest, eventCalled, fillPerson, followLink, openMail } from './partner.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 780 } };

async function expectGoodPage({ page, complaints }: Visit): Promise<void> {
  await expectNoSidewaysScroll(page);
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
}

/** A public event of four places that takes teams of three. @returns its address at the desk. */
async function publishForTeams(desk: Visit, title: string): Promise<string> {
  const { page } = desk;
  await goTo(desk, '/arbeit/veranstaltungen/neu?modul=B01');
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByRole('group', { name: 'Termin 1' }).getByLabel('Tag').fill('2027-06-17');
  await page.getByLabel('Online', { exact: true }).check();
  await page.getByLabel('Zahl der Plätze').fill('4');
  await page.getByLabel('Anmeldeschluss').fill('2027-06-01T20:00');
  await page.getByRole('button', { name: 'Speichern und veröffentlichen' }).click();
  await page.getByText('Die Veranstaltung ist veröffentlicht.').first().waitFor();
  const address = new URL(page.url()).pathname.replace(/\/bearbeiten$/, '');
  await goTo(desk, `${address}/plaetze`);
  await page.getByLabel('Größtes Team').fill('5');
  await page.getByLabel('Begründung').fill('Teams lernen zusammen');
  await page.getByRole('button', { name: 'Regeln speichern' }).click();
  await page.getByRole('link', { name: 'So viele Plätze gibt es nicht, es sind 4.' }).waitFor();
  await page.getByLabel('Größtes Team').fill('3');
  await page.getByRole('button', { name: 'Regeln speichern' }).click();
  await page.getByText('Die Regeln gelten jetzt.').first().waitFor();
  return address;
}

/** Registers a team of three on the phone, and answers its mail. */
async function holdThree(here: Visit, title: string, head: ReturnType<typeof aGuest>): Promise<void> {
  const { page } = here;
  await goTo(here, `${await eventCalled(here, title)}/anmelden`);
  await fillPerson(page, head);
  await page.getByLabel('Für wie viele Personen?').selectOption('3');
  await expectGoodPage(here);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByLabel('Beruf').selectOption('H2');
  await page.getByLabel('Einrichtung').fill('Hebammenhaus am Markt');
  await page.keyboard.press('Tab');
  await page.getByLabel('Landkreis oder kreisfreie Stadt').selectOption('14713');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByText('Für wie viele Personen?').first().waitFor();
  await page.getByRole('button', { name: 'Anmeldung abschicken' }).click();
  await page.getByRole('heading', { level: 1, name: /Fast geschafft/ }).waitFor();
  await openMail(here, head.email, 'Bitte bestätigen');
  await followLink(here, /bestätigen/);
  await page.getByRole('button', { name: 'Anmeldung bestätigen' }).click();
  await page.getByText('Sie halten 3 Plätze, einen davon für sich.').first().waitFor();
}

test('a head holds three places on the phone, a colleague says yes by mail, and the desk sees both', async () => {
  const desk = await visit('Landeskoordination Sachsen');
  const title = `Teamtag ${Date.now()}`;
  const address = await publishForTeams(desk, title);

  const here = await visit('anyone', PHONE);
  const { page } = here;
  const head = aGuest('Leonie');
  const colleague = aGuest('Kolja');
  await holdThree(here, title, head);
  await expectGoodPage(here);

  await page.getByRole('button', { name: 'Jemanden fragen' }).press('Enter');
  await page.getByRole('textbox', { name: 'Vorname' }).last().fill(colleague.givenName);
  await page.getByRole('textbox', { name: 'Familienname' }).last().fill(colleague.familyName);
  await page.getByRole('textbox', { name: 'Dienstliche E-Mail-Adresse' }).fill(colleague.email);
  await page.keyboard.press('Enter');
  await page.getByText(`Wir haben ${colleague.givenName} Probe gefragt`).waitFor();

  const there = await visit('anyone', PHONE);
  await openMail(there, colleague.email, 'Kommen Sie mit');
  await followLink(there, 'Ansehen und antworten');
  await there.page.getByLabel('Beruf').selectOption('H3');
  await there.page.getByLabel('Landkreis oder kreisfreie Stadt').selectOption('14713');
  await there.page.getByRole('button', { name: 'Platz übernehmen' }).press('Enter');
  await there.page.getByRole('heading', { level: 1, name: 'Der Platz ist übernommen' }).waitFor();
  await openMail(there, colleague.email, 'Sie haben einen Platz');

  await openMail(here, head.email, 'Jemand aus Ihrem Team hat zugesagt');
  await followLink(here, 'Meine Anmeldung ansehen');
  await page.getByText('Sie halten 2 Plätze, einen davon für sich.').first().waitFor();
  await expectGoodPage(here);

  await page.getByRole('button', { name: 'Wir brauchen weniger Plätze' }).press('Enter');
  await page.getByLabel('So viele Plätze behalten wir').waitFor();
  await expectGoodPage(here);
  await page.getByRole('button', { name: 'Nicht jetzt' }).press('Enter');

  await goTo(desk, `${address}/teilnehmende`);
  const row = (name: string) => desk.page.getByRole('row').filter({ hasText: name });
  await row(head.givenName).getByText('2 Plätze').first().waitFor();
  await row(colleague.givenName).first().waitFor();
  expect(await row(colleague.givenName).getByText('2 Plätze').count()).toBe(0);

  await page.getByRole('button', { name: 'Wir brauchen weniger Plätze' }).press('Enter');
  await page.getByRole('button', { name: 'Plätze zurückgeben' }).press('Enter');
  await page.getByRole('button', { name: 'Platz weitergeben' }).waitFor();
  await desk.page.reload();
  await row(head.givenName).first().waitFor();
  expect(await row(head.givenName).getByText('2 Plätze').count()).toBe(0);
  expect([...desk.complaints, ...here.complaints]).toEqual([]);
});

test('a head names two at once by keyboard on the phone: the list is looked at first, and each gets a mail', async () => {
  const desk = await visit('Landeskoordination Sachsen');
  const title = `Teamliste ${Date.now()}`;
  await publishForTeams(desk, title);
  const here = await visit('anyone', PHONE);
  const { page } = here;
  await holdThree(here, title, aGuest('Luise'));
  const [kim, kaya] = [aGuest('Kim'), aGuest('Kaya')];

  await page.getByRole('button', { name: 'Mehrere auf einmal fragen' }).press('Enter');
  const list = page.getByLabel('Namen und Adressen, höchstens 2');
  await list.fill(`Kim Probe; ${kim.email}\nKaya; ${kaya.email}`);
  await page.getByRole('button', { name: 'Liste prüfen und Mail ansehen' }).press('Enter');
  await page.getByText('Zeile 2, Name: Vor- und Familienname gehören hierher.').first().waitFor();
  expect(here.complaints.splice(0)).toEqual([expect.stringContaining('status of 400')]);
  await expectGoodPage(here);
  await list.fill(`Kim Probe; ${kim.email}\nKaya Probe; ${kaya.email}`);
  await page.getByRole('button', { name: 'Liste prüfen und Mail ansehen' }).press('Enter');
  await page.getByText('2 Personen werden gefragt').waitFor();
  await page.getByRole('row').filter({ hasText: kaya.email }).waitFor();
  await expectGoodPage(here);
  await page.getByRole('button', { name: '2 Mails verschicken' }).press('Enter');
  await page.getByText('2 Personen sind gefragt.').waitFor();
  await page.getByText('Wir haben Kaya Probe gefragt').waitFor();
  await expectGoodPage(here);
  await page.getByRole('button', { name: 'Kaya Probe doch nicht fragen' }).press('Enter');
  await page.getByText('Kaya Probe wird nicht mehr gefragt.').waitFor();

  const there = await visit('anyone', PHONE);
  await openMail(there, kim.email, 'Kommen Sie mit');
  await followLink(there, 'Ansehen und antworten');
  await there.page.getByText(/sieht Luise Probe Ihren Namen/).waitFor();
  await expectGoodPage(there);
  await openMail(there, kaya.email, 'Nicht mehr nötig');
});

/** What the form of somebody signed in sends, for three. */
function registerThree(page: Visit['page'], slug: string): Promise<number> {
  return page.evaluate(async (event) => {
    const details = { givenName: 'Franziska', familyName: 'Engelmann', profession: 'H2' };
    const works = { organisation: { name: 'Hebammenhaus am Markt' }, region: '14713', assistance: '' };
    const answer = await fetch('/trpc/registration.register', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ slug: event, ...details, ...works, seats: 3 }),
    });
    return answer.status;
  }, slug);
}

test('a head finds the own teams on the phone, what is to be done first, and the way to do it', async () => {
  const desk = await visit('Landeskoordination Sachsen');
  const title = `Teamübersicht ${Date.now()}`;
  await publishForTeams(desk, title);
  const here = await visit('Partnerin (Familienhebamme)', PHONE);
  const { page } = here;
  const slug = (await eventCalled(here, title)).split('/').at(-1) ?? '';
  expect(await registerThree(page, slug)).toBe(200);
  await goTo(here, '/meine');
  await page.getByRole('link', { name: 'Alle Teams im Überblick' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Meine Teams' }).waitFor();
  const row = page.getByRole('row').filter({ hasText: title });
  await row.getByText(/2 Plätze sind noch ohne Namen/).waitFor();
  await expectGoodPage(here);
  await page.getByRole('link', { name: /Zu tun/ }).press('Enter');
  await page.getByLabel('Veranstaltung oder Name').fill(title);
  await page.getByText('1 Team', { exact: true }).waitFor();
  await expectGoodPage(here);
  await page.getByLabel('Veranstaltung oder Name').fill('nirgends');
  await page.getByRole('heading', { name: 'Nichts gefunden' }).waitFor();
  await expectGoodPage(here);
  await page.getByRole('link', { name: 'Alle zeigen' }).press('Enter');
  await row.getByRole('link', { name: 'Personen nennen' }).press('Enter');
  await page.getByRole('button', { name: 'Mehrere auf einmal fragen' }).first().waitFor();
});

test('the Land decides whether heads see who was there, with a reason, and back again', async () => {
  const here = await visit('Landeskoordination Sachsen', PHONE);
  const { page } = here;
  await goTo(here, '/arbeit/einstellungen');
  await page.getByText('Teamleitungen sehen nicht, wer da war').waitFor();
  await page.getByRole('button', { name: 'Anwesenheit zeigen' }).press('Enter');
  await page.getByText('Bitte geben Sie eine Begründung an.').first().waitFor();
  await expectGoodPage(here);
  await page.getByLabel('Begründung').fill('Beschluss des Beirats');
  await page.getByRole('button', { name: 'Anwesenheit zeigen' }).press('Enter');
  await page.getByText(/Teamleitungen sehen seit .*, wer da war/).waitFor();
  await expectGoodPage(here);
  await page.getByLabel('Begründung').fill('Beschluss aufgehoben');
  await page.getByRole('button', { name: 'Anwesenheit nicht mehr zeigen' }).press('Enter');
  await page.getByText('Teamleitungen sehen nicht, wer da war').waitFor();
});
