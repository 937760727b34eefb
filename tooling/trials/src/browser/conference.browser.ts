import { describe, expect, test } from 'vitest';
import { isReady } from './is-ready.ts';
import { expectNoSidewaysScroll, violationsOn } from './look.ts';
import { aGuest, eventCalled, followLink, openMail, register } from './partner.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

async function openProgramme(here: Visit, title: RegExp): Promise<void> {
  await goTo(here, '/arbeit');
  await here.page.getByRole('link', { name: title }).first().click();
  await here.page.getByRole('link', { name: 'Programm', exact: true }).click();
  await here.page.getByRole('heading', { name: 'Forenzeiten' }).waitFor();
  await isReady(here.page);
}

/** What was announced last. */
function announced({ page }: Visit, text: string | RegExp): Promise<void> {
  return page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });
}

function entry({ page }: Visit, title: string) {
  return page.getByRole('button', { name: new RegExp(`^${title}.*Bearbeiten$`) });
}

describe('the programme of a conference', () => {
  test('is moved with the keyboard alone, told aloud, and taken back', async () => {
    const here = await visit('Landeskoordination Sachsen');
    const { page } = here;
    await openProgramme(here, /Das Netz, das trägt/);
    const title = 'Forum 2: Schule als Partnerin';
    await entry(here, title).focus();
    await page.keyboard.press('m');
    await announced(here, `${title} wird verschoben.`);
    await page.keyboard.press('ArrowRight');
    await announced(here, `${title}: 13:30–16:00 Uhr, Raum Zwönitz`);
    await page.keyboard.press('ArrowDown');
    await announced(here, `${title}: 13:45–16:15 Uhr, Raum Zwönitz`);
    await page.keyboard.press('Escape');
    await announced(here, `${title} bleibt, wo es war.`);
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await announced(here, `${title} liegt jetzt 13:30–16:00 Uhr, Raum Zwönitz.`);
    await page
      .getByText(/„Raum Zwönitz“ ist zur gleichen Zeit doppelt belegt/)
      .first()
      .waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: `Rückgängig: ${title} verschoben` }).click();
    await page.getByText('Keine Konflikte').waitFor();
    await page.getByText(/Gespeichert am/).waitFor();
    expect(here.complaints).toEqual([]);
  });

  test('takes no forum longer than its slot, is changed in the list, and released with a word for everybody', async () => {
    const here = await visit('Landeskoordination Sachsen', { viewport: { width: 360, height: 780 } });
    const { page } = here;
    await openProgramme(here, /Das Netz, das trägt/);
    await page.getByRole('button', { name: 'Bearbeiten: Forum 4: Häusliche Gewalt' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ende').fill('17:00');
    await dialog.getByRole('button', { name: 'Übernehmen' }).click();
    await dialog
      .getByText(/dauert 210 Minuten, die Forenzeit von 13:30–16:00 Uhr nur 150/)
      .first()
      .waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByLabel('Ende').fill('16:00');
    await dialog.getByLabel('Referent:innen').fill('Katrin Noack, Dr. Ida Neu');
    await dialog.getByRole('button', { name: 'Übernehmen' }).click();
    await page.getByText('Referent:innen: Katrin Noack, Dr. Ida Neu statt Katrin Noack').waitFor();
    await expectNoSidewaysScroll(page);
    await page.getByLabel('Was ist anders?').fill('Forum 4 mit Dr. Ida Neu');
    await page.getByRole('button', { name: 'Version 3 veröffentlichen' }).click();
    await page.getByText('Programm veröffentlicht, Version 3.').first().waitFor();
    expect(here.complaints).toEqual([]);

    const world = await visit('anyone', { javaScriptEnabled: false });
    await world.page.goto(await eventCalled(await visit(), 'Das Netz, das trägt'));
    await world.page.getByText(/Programm, Version 3 vom .*: Forum 4 mit Dr\. Ida Neu/).waitFor();
    await world.page.getByText('6 Foren zur gleichen Zeit, Sie wählen eines').waitFor();
  });

  test('is edited by two at once, and nothing is lost', async () => {
    const [one, two] = [await visit('Landeskoordination Sachsen'), await visit('Landeskoordination Sachsen')];
    await openProgramme(one, /Das Netz, das trägt/);
    await openProgramme(two, /Das Netz, das trägt/);
    const name = async (here: Visit, title: string, speakers: string) => {
      await entry(here, title).click();
      await here.page.getByRole('dialog').getByLabel('Referent:innen').fill(speakers);
      await here.page.getByRole('button', { name: 'Übernehmen' }).click();
    };
    await name(one, 'Forum 1: Frühe Hilfen und Geburtskliniken', 'Dr. Eins');
    await one.page.getByText(/Gespeichert am/).waitFor();
    await name(two, 'Forum 3: Kinder psychisch kranker Eltern', 'Dr. Zwei');
    await two.page.getByText(/hat das Programm inzwischen geändert/).waitFor();
    expect(await violationsOn(two.page)).toEqual([]);
    await two.page.getByRole('button', { name: 'Beides zusammenführen' }).click();
    await two.page.getByText(/Gespeichert am/).waitFor();
    await goTo(one, new URL(one.page.url()).pathname);
    await one.page.getByText('Dr. Eins').first().waitFor();
    await one.page.getByText('Dr. Zwei').first().waitFor();
    expect([...one.complaints, ...two.complaints.filter((it) => !it.includes('409'))]).toEqual([]);
  });
});

test('somebody with a place chooses a forum that is not full, and may change their mind', async () => {
  const here = await visit();
  const { page } = here;
  const event = await eventCalled(here, 'Netzwerkkonferenz Leipzig');
  expect(await register(here, event, aGuest('Ines'))).toBe('Sie haben einen Platz');
  const full = page.getByRole('radio', { name: /Forum 3: Was dürfen wir weitersagen/ });
  await full.waitFor();
  expect(await full.isDisabled()).toBe(true);
  expect(await violationsOn(page)).toEqual([]);
  for (const forum of ['Forum 2: Wenn Eltern nicht kommen', 'Forum 1: Von der Klinik nach Hause']) {
    await page.getByRole('radio', { name: new RegExp(forum) }).check();
    await page.getByRole('button', { name: 'Foren wählen' }).click();
    await page.getByText(`Ihre Wahl gilt: ${forum}.`).waitFor();
  }
  expect(here.complaints).toEqual([]);
});

describe('forums by wish', () => {
  const [clinic, home] = ['Forum 1: Von der Klinik nach Hause', 'Forum 2: Wenn Eltern nicht kommen'];

  /** Types a deadline as a wall in Berlin shows it, on a keyboard, and sends it. */
  async function typeDeadline({ page }: Visit, at: Date, button: RegExp): Promise<void> {
    const parts = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Berlin',
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(at);
    await page.getByLabel('Wünsche bis').fill(parts.replace(' ', 'T'));
    await page.getByLabel('Wünsche bis').focus();
    await tabTo(page, button);
    await page.keyboard.press('Enter');
  }

  test('are asked for, previewed, given, and read with the reason, by keyboard on a phone', async () => {
    const phone = { viewport: { width: 360, height: 780 } };
    const desk = await visit('Landeskoordination Sachsen', phone);
    await openProgramme(desk, /Netzwerkkonferenz Leipzig/);
    await desk.page.getByRole('button', { name: 'Wünsche annehmen' }).focus();
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText('Bitte geben Sie Tag und Uhrzeit an.').waitFor();
    await typeDeadline(desk, new Date(Date.now() - 86_400_000), /^Wünsche annehmen/);
    await desk.page.getByText(/Die Frist muss in der Zukunft liegen/).waitFor();
    expect(await violationsOn(desk.page)).toEqual([]);
    await typeDeadline(desk, new Date(Date.now() + 86_400_000), /^Wünsche annehmen/);
    await desk.page.getByText('Prüfsumme des Loses (öffentlich)').waitFor();

    const here = await visit('anyone', phone);
    const guest = aGuest('Frieda');
    const event = await eventCalled(here, 'Netzwerkkonferenz Leipzig');
    expect(await register(here, event, guest)).toBe('Sie haben einen Platz');
    const { page } = here;
    await page.getByRole('heading', { name: 'Ihre Foren' }).waitFor();
    await isReady(page);
    await tabTo(page, /^Erstwunsch/);
    await page.keyboard.type(clinic);
    await tabTo(page, /^Zweitwunsch/);
    await page.keyboard.type(clinic);
    await tabTo(page, /^Wünsche speichern/);
    await page.keyboard.press('Enter');
    await page.getByText('Erst- und Zweitwunsch sind dasselbe Forum.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByLabel('Zweitwunsch').focus();
    await page.keyboard.type(home);
    await tabTo(page, /^Wünsche speichern/);
    await page.keyboard.press('Enter');
    await page.getByText(/Ihre Wünsche sind gespeichert/).waitFor();
    await expectNoSidewaysScroll(page);
    expect(await violationsOn(page)).toEqual([]);

    const deadline = new Date(Math.ceil((Date.now() + 5_000) / 60_000) * 60_000);
    await openProgramme(desk, /Netzwerkkonferenz Leipzig/);
    await typeDeadline(desk, deadline, /^Frist ändern/);
    await desk.page.getByText('Die Frist ist geändert.').first().waitFor();
    await page.waitForTimeout(deadline.getTime() - Date.now() + 500);
    await openProgramme(desk, /Netzwerkkonferenz Leipzig/);
    await expectNoSidewaysScroll(desk.page);
    expect(await violationsOn(desk.page)).toEqual([]);
    await desk.page.getByRole('textbox', { name: 'Begründung' }).focus();
    await desk.page.keyboard.type('wie im Programm angekündigt');
    await tabTo(desk.page, /^Foren zuteilen/);
    await desk.page.keyboard.press('Enter');
    await desk.page
      .getByText(/Die Foren sind zugeteilt/)
      .first()
      .waitFor();

    await openMail(here, guest.email, 'Ihre Foren stehen fest');
    await followLink(here, 'Meine Foren ansehen');
    await page.getByText(`${clinic} (Ihr Erstwunsch).`).waitFor();
    await expectNoSidewaysScroll(page);
    expect(await violationsOn(page)).toEqual([]);
    expect(here.complaints.filter((it) => !it.includes('400'))).toEqual([]);
    expect(desk.complaints.filter((it) => !it.includes('400'))).toEqual([]);
  }, 240_000);
});
