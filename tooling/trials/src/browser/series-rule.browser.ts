import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { entriesOf } from './calendar-entries.ts';
import { expectNoSidewaysScroll, violationsOn } from './look.ts';
import { aGuest, eventCalled, ownFeed, register } from './partner.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

/** Next year, in which every date of the trial lies. */
const year = new Date().getFullYear() + 1;

/** The so-manieth weekday of a month; Sunday is 0. */
function nth(which: number, weekday: number, month: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const day = 1 + ((weekday - first + 7) % 7) + 7 * (which - 1);
  return `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
}

const wednesdays = [3, 4, 5, 6].map((month) => nth(3, 3, month));
const tuesdays = [4, 5, 6].map((month) => nth(2, 2, month));

/** A public series on third Wednesdays from March to June, and the path of its desk. */
async function thirdWednesdays(desk: Visit, title: string): Promise<string> {
  const { page } = desk;
  await goTo(desk, '/arbeit/veranstaltungen/neu');
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByLabel('Reihe nach einer Regel').check();
  const first = page.getByRole('group', { name: 'Erster Termin' });
  await first.getByLabel('Tag').fill(wednesdays[0] ?? '');
  await first.getByLabel('UE').fill('2');
  await page.getByLabel('Zahl der Termine').fill('4');
  await page.getByLabel('Online', { exact: true }).check();
  await page.getByLabel('Zahl der Plätze').fill('20');
  await page.getByLabel('Anmeldeschluss').fill(`${year}-02-01T20:00`);
  await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await page.getByText('Der Entwurf ist gespeichert.').first().waitFor();
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await page.getByText('Die Veranstaltung ist veröffentlicht.').first().waitFor();
  return new URL(page.url()).pathname;
}

async function aParticipant(title: string) {
  const erika = aGuest('Erika');
  const guest = await visit();
  expect(await register(guest, await eventCalled(guest, title), erika)).toBe('Sie haben einen Platz');
  const here = await visit();
  return { here, erika, feed: await ownFeed(here, erika) };
}

/** How the mails about it begin, without those of before. */
async function subjectsOf({ here, erika }: Awaited<ReturnType<typeof aParticipant>>, title: string) {
  await goTo(here, `/postfach?q=${encodeURIComponent(erika.email)}`);
  const letters = here.page.getByRole('link', { name: new RegExp(`: ${title}$`) });
  const subjects = (await letters.allInnerTexts()).map((it) => it.split(':')[0] ?? '');
  return subjects.filter((it) => it !== 'Bitte bestätigen' && it !== 'Sie haben einen Platz').toSorted();
}

/** From the chosen radio on to another one of the group. */
async function choose(page: Page, name: RegExp): Promise<void> {
  const isChosen = () =>
    page.evaluate((source) => {
      const it = document.activeElement as HTMLInputElement | null;
      return new RegExp(source).test(it?.labels?.[0]?.textContent ?? '');
    }, name.source);
  for (let steps = 0; steps < 10 && !(await isChosen()); steps += 1) await page.keyboard.press('ArrowDown');
  expect(await isChosen()).toBe(true);
}

async function chooseReason({ page }: Visit): Promise<void> {
  await page.getByLabel('Grund', { exact: true }).selectOption({ label: 'Organisatorische Gründe' });
}

async function saved({ page }: Visit): Promise<void> {
  await page
    .getByText(/^Die Änderung ist gespeichert/)
    .first()
    .waitFor();
}

const entry = (title: string, day: string, sequence: number) => ({
  summary: title,
  dates: `${day} 14:00–16:00`,
  status: 'CONFIRMED',
  sequence,
});
const calledOff = (title: string, day: string) => ({
  ...entry(`ABGESAGT: ${title}`, day, 1),
  status: 'CANCELLED',
});
const byDates = (a: { readonly dates: string }, b: { readonly dates: string }) => (a.dates < b.dates ? -1 : 1);

describe('C19: third Wednesdays become second Tuesdays from April on', () => {
  test('C19: without a mouse; mailbox and feed show the old dates as cancelled and the new ones', async () => {
    const desk = await visit('Koordination Leipzig');
    const title = `Reihe ${Date.now()}`;
    const path = await thirdWednesdays(desk, title);
    const participant = await aParticipant(title);

    const { page } = desk;
    await goTo(desk, path);
    await tabTo(page, /Termine ändern/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Termine ändern oder absagen' }).waitFor();
    await tabTo(page, /Termin verlegen/);
    await choose(page, /Regel der Reihe ändern/);
    await tabTo(page, /Ab welchem Termin/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Tag/);
    const [, month = '', day = ''] = (tuesdays[0] ?? '').split('-');
    // The field of this browser wants the month first.
    await page.keyboard.type(`${month}${day}${year}`);
    await page
      .getByText(/zweiten? Dienstag/i)
      .first()
      .waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await tabTo(page, /^Grund/);
    await page.keyboard.type('Organ');
    await tabTo(page, /^Vorschau ansehen/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Wer welche Nachricht bekommt' }).waitFor();
    expect(await page.getByRole('cell', { name: 'kommt hinzu' }).count()).toBe(3);
    expect(await page.getByRole('cell', { name: 'abgesagt', exact: true }).count()).toBe(3);
    expect(await page.getByRole('cell', { name: 'bleibt' }).count()).toBe(1);
    expect(await violationsOn(page)).toEqual([]);
    await tabTo(page, /^Regel jetzt ändern und 6 Mails senden/);
    await page.keyboard.press('Enter');
    await saved(desk);

    expect(await subjectsOf(participant, title)).toEqual(
      ['Geänderte Termine', ...[2, 3, 4, 5, 6].map((number) => `Kalendereintrag ${number} von 6`)].toSorted(),
    );
    expect(await entriesOf(participant.feed)).toEqual(
      [
        entry(title, wednesdays[0] ?? '', 0),
        ...tuesdays.map((it) => entry(title, it, 0)),
        ...wednesdays.slice(1).map((it) => calledOff(title, it)),
      ].toSorted(byDates),
    );
    expect([desk.complaints, participant.here.complaints]).toEqual([[], []]);
  });

  test('C19: at 360 pixels, and the old dates that somebody maps are moved instead', async () => {
    const desk = await visit('Koordination Leipzig', { viewport: { width: 360, height: 780 } });
    const title = `Mitgenommen ${Date.now()}`;
    const path = await thirdWednesdays(desk, title);
    const participant = await aParticipant(title);

    const { page } = desk;
    await goTo(desk, `${path}/termine`);
    await page.getByLabel('Regel der Reihe ändern').check();
    await page.getByLabel('Ab welchem Termin?').selectOption({ index: 1 });
    await page.getByLabel('Tag', { exact: true }).fill('');
    await chooseReason(desk);
    await page.getByRole('button', { name: 'Vorschau ansehen' }).click();
    await page.getByRole('link', { name: 'Bitte wählen Sie den Tag des ersten Termins.' }).waitFor();
    await page.getByLabel('Tag', { exact: true }).fill(tuesdays[0] ?? '');
    await page.getByLabel('Einzelne werden auf einen neuen Termin verlegt').check();
    const becomes = page.getByRole('group', { name: 'Was aus welchem Termin wird' });
    const choices = becomes.getByRole('combobox');
    expect(await choices.count()).toBe(3);
    for (const index of [0, 1]) await choices.nth(index).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Vorschau ansehen' }).click();
    await page.getByRole('link', { name: 'Dieser neue Termin ist schon vergeben.' }).waitFor();
    await becomes.getByRole('button', { name: 'Der Reihe nach zuordnen' }).click();
    await choices.nth(2).selectOption({ label: 'wird abgesagt' });
    await expectNoSidewaysScroll(page);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Vorschau ansehen' }).click();
    await page.getByRole('heading', { name: 'Wer welche Nachricht bekommt' }).waitFor();
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Regel jetzt ändern und 4 Mails senden' }).click();
    await saved(desk);

    expect(await entriesOf(participant.feed)).toEqual(
      [
        entry(title, wednesdays[0] ?? '', 0),
        ...tuesdays.map((it, index) => entry(title, it, index < 2 ? 1 : 0)),
        calledOff(title, wednesdays[3] ?? ''),
      ].toSorted(byDates),
    );
    expect([desk.complaints, participant.here.complaints]).toEqual([[], []]);
  });
});
