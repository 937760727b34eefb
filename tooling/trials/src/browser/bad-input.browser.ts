import { describe, expect, test } from 'vitest';
import { isReady } from './is-ready.ts';
import { aGuest, eventCalled, fillPerson, openMail, requestPlace } from './partner.ts';
import { goTo, origin, useBrowser, visit } from './visit.ts';

useBrowser();

describe('the registration form', () => {
  test('sent empty, says what is missing, at the top and at each field', async () => {
    const here = await visit();
    await goTo(here, `${await eventCalled(here, 'Netzwerkkonferenz Leipzig')}/anmelden`);
    await here.page.getByRole('button', { name: 'Weiter' }).click();
    const summary = here.page.getByRole('alert').first();
    await summary.waitFor();
    const asked = ['Bitte geben Sie Ihren Vornamen an.', 'Bitte geben Sie Ihren Familiennamen an.'];
    for (const words of [...asked, 'Bitte geben Sie Ihre E-Mail-Adresse an.']) {
      expect([words, await here.page.getByText(words).count()]).toEqual([words, 2]);
    }
    expect(await here.page.title()).toMatch(/^Fehler: /);
  });

  test.for([
    ['a name of 5 000 letters', 'Vorname', 'x'.repeat(5000)],
    ['a name that turns the reading direction around', 'Vorname', 'An\u202ena'],
    ['a mail address without an end', 'E-Mail-Adresse', 'hanna@'],
    ['a mail address with a space', 'E-Mail-Adresse', 'hanna mehnert@example.org'],
  ] as const)('answers %s in place, and keeps what was typed', async ([, label, typed]) => {
    const here = await visit();
    const guest = aGuest('Ines');
    await goTo(here, `${await eventCalled(here, 'Netzwerkkonferenz Leipzig')}/anmelden`);
    await fillPerson(here.page, guest);
    await here.page.getByLabel(label).fill(typed);
    await here.page.getByRole('button', { name: 'Weiter' }).click();
    await here.page.getByRole('alert').first().waitFor();
    expect(await here.page.getByLabel(label).getAttribute('aria-invalid')).toBe('true');
    expect(await here.page.getByLabel(label).inputValue()).toBe(typed);
    expect(await here.page.getByLabel('Familienname').inputValue()).toBe(guest.familyName);
  });

  test.for([
    ['mark-up', '<script>alert(1)</script>'],
    ['an emoji', 'Hanna 🎉'],
    ['letters from elsewhere', 'Łucja Žitňanská'],
  ] as const)('takes %s as text or says why not, and never runs it', async ([, typed]) => {
    const here = await visit();
    const event = await eventCalled(here, 'Netzwerkkonferenz Leipzig');
    await goTo(here, `${event}/anmelden`);
    await fillPerson(here.page, { ...aGuest('Text'), givenName: typed });
    await here.page.getByRole('button', { name: 'Weiter' }).click();
    const isAnswered = here.page
      .getByRole('alert')
      .or(here.page.getByRole('heading', { level: 1, name: 'Wo arbeiten Sie?' }))
      .first();
    await isAnswered.waitFor();
    expect(here.complaints).toEqual([]);
  });

  test('keeps everything when somebody goes back, and when the page is loaded anew', async () => {
    const here = await visit();
    const guest = aGuest('Rita');
    await goTo(here, `${await eventCalled(here, 'Netzwerkkonferenz Leipzig')}/anmelden`);
    await fillPerson(here.page, guest);
    await here.page.getByRole('button', { name: 'Weiter' }).click();
    await here.page.getByLabel('Beruf').selectOption('H2');
    await here.page.goBack();
    await here.page.getByLabel('Vorname').waitFor();
    expect(await here.page.getByLabel('Vorname').inputValue()).toBe(guest.givenName);
    await here.page.reload();
    await isReady(here.page);
    expect(await here.page.getByLabel('E-Mail-Adresse').inputValue()).toBe(guest.email);
  });

  test('sent twice by a double click, registers once', async () => {
    const here = await visit();
    const guest = aGuest('Dora');
    const event = await eventCalled(here, 'Netzwerkkonferenz Leipzig');
    await goTo(here, `${event}/anmelden`);
    await fillPerson(here.page, guest);
    await here.page.getByRole('button', { name: 'Weiter' }).click();
    await here.page.getByLabel('Beruf').selectOption('H2');
    await here.page.getByLabel('Einrichtung').fill('Praxis');
    await here.page.keyboard.press('Tab');
    await here.page.getByLabel('Landkreis oder kreisfreie Stadt').selectOption('14713');
    await here.page.getByRole('button', { name: 'Weiter' }).click();
    await here.page.getByRole('button', { name: 'Anmeldung abschicken' }).dblclick();
    await here.page.getByRole('heading', { level: 1, name: /Fast geschafft/ }).waitFor();
    await goTo(here, `/postfach?q=${encodeURIComponent(guest.email)}`);
    expect(await here.page.getByRole('link', { name: /^Bitte bestätigen/ }).count()).toBe(1);
  });

  test('filled in two tabs at once, keeps both apart from harm', async () => {
    const one = await visit();
    const guest = aGuest('Zwilling');
    const event = await eventCalled(one, 'Netzwerkkonferenz Leipzig');
    const two = { ...one, page: await one.context.newPage() };
    await requestPlace(one, event, guest);
    await goTo(two, `${event}/anmelden`);
    await two.page.locator('h1').waitFor();
    await openMail(one, guest.email, 'Bitte bestätigen');
    expect(one.complaints).toEqual([]);
  });
});

describe('a link', () => {
  test.for([
    ['to a registration nobody made', '/anmeldung#00000000-0000-4000-8000-000000000000.AAAAAAAAAAAAAAAAAAAAAA'],
    [
      'to withdraw from one nobody made',
      '/anmeldung/abmelden#00000000-0000-4000-8000-000000000000.AAAAAAAAAAAAAAAAAAAAAA',
    ],
    ['without its secret', '/anmeldung'],
  ] as const)('%s is explained, with a way on', async ([, path]) => {
    const here = await visit();
    await goTo(here, path);
    await here.page
      .getByRole('link')
      .filter({ hasText: /Veranstaltungen|Mein Konto|Link/ })
      .first()
      .waitFor();
    expect(await here.page.locator('main').innerText()).not.toMatch(/undefined|Error|null/);
  });

  test('to sign in works once', async () => {
    const here = await visit();
    await goTo(here, '/mein-konto/link#00000000-0000-4000-8000-000000000000.AAAAAAAAAAAAAAAAAAAAAA');
    await here.page.locator('main button').first().click();
    await here.page.getByRole('link', { name: 'Neuen Link anfordern' }).first().waitFor();
    expect(await here.page.getByRole('alert').count()).toBe(1);
  });
});

test('an event that is closed says so instead of a form', async () => {
  const here = await visit();
  const event = await eventCalled(here, 'Vielfalt verbinden');
  await goTo(here, `${event}/anmelden`);
  expect(await here.page.getByLabel('Vorname').count()).toBe(0);
  await here.page
    .getByText(/geschlossen|Anmeldeschluss/)
    .first()
    .waitFor();
});

test('NUL in an address is answered, not swallowed', async () => {
  const answers = await Promise.all(
    ['/veranstaltungen?q=%00', '/veranstaltungen/%00', '/module/%00', '/%00'].map(async (path) => {
      const { status } = await fetch(origin + path);
      return status;
    }),
  );
  expect(answers).toEqual([200, 404, 404, 404]);
});

test('what belongs to somebody else is not there', async () => {
  const here = await visit('Partnerin (Familienhebamme)');
  const answer = await here.page.goto('/arbeit');
  expect(answer?.status()).toBe(404);
});

describe('a series', () => {
  test.for([
    ['150 years of weeks', { frequency: 'wöchentlich', lastDay: '2176-12-31' }, 'Letzter Tag'],
    ['half past two on 28 March 2027', { day: '2027-03-28', from: '02:30' }, 'Von'],
    ['a start off the rule', { weekday: 'Freitag' }, 'Tag'],
    ['no weekday at all', { frequency: 'wöchentlich', without: 'Mittwoch' }, 'Montag'],
  ] as const)('answers %s at the field, and keeps what was typed', async ([, wrong, field]) => {
    const here = await visit('Koordination Leipzig');
    const { page } = here;
    await goTo(here, '/arbeit/veranstaltungen/neu');
    await page.getByLabel('Reihe nach einer Regel').check();
    const first = page.getByRole('group', { name: 'Erster Termin' });
    await first.getByLabel('Tag').fill('day' in wrong ? wrong.day : '2027-01-20');
    await first.getByLabel('UE').fill('2');
    if ('from' in wrong) await first.getByLabel('Von').fill(wrong.from);
    if ('frequency' in wrong) await page.getByLabel('Wie oft').selectOption(wrong.frequency);
    if ('weekday' in wrong) await page.getByLabel('Wochentag', { exact: true }).selectOption(wrong.weekday);
    if ('without' in wrong) await page.getByLabel(wrong.without, { exact: true }).uncheck();
    if ('lastDay' in wrong) {
      await page.getByLabel('Bis zu einem Tag').check();
      await page.getByLabel('Letzter Tag').fill(wrong.lastDay);
    }
    await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
    await page.getByRole('alert').first().waitFor();
    const named = page.getByLabel(field, { exact: true }).first();
    expect(await named.getAttribute('aria-invalid')).toBe('true');
    expect(await first.getByLabel('UE').inputValue()).toBe('2');
    if ('lastDay' in wrong) expect(await page.getByLabel('Letzter Tag').inputValue()).toBe(wrong.lastDay);
    expect(here.complaints).toEqual([]);
  });
});
