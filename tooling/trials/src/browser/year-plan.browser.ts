import { describe, expect, test } from 'vitest';
import { entriesOf } from './calendar-entries.ts';
import { aGuest, eventCalled, ownFeed, register } from './partner.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

/** Next year, in which every date of the trial lies. */
const year = new Date().getFullYear() + 1;
const number = Date.now();
const titles = { circle: `Zirkel ${number}`, training: `Training ${number}`, conference: `Jahrestagung ${number}` };
const forums = ['Geburtsklinik', 'Schule', 'Sucht', 'Gewalt', 'Familiengericht', 'Steuerung'];

async function begin(desk: Visit, title: string): Promise<void> {
  await goTo(desk, '/arbeit/veranstaltungen/neu');
  await desk.page.getByLabel('Titel', { exact: true }).fill(title);
}

async function publish({ page }: Visit): Promise<void> {
  await page.getByLabel('Online', { exact: true }).check();
  await page.getByLabel('Zahl der Plätze').fill('60');
  await page.getByLabel('Anmeldeschluss').fill(`${year}-02-01T20:00`);
  await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await page.getByText('Der Entwurf ist gespeichert.').first().waitFor();
}

async function makePublic({ page }: Visit): Promise<void> {
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await page.getByText('Die Veranstaltung ist veröffentlicht.').first().waitFor();
}

interface Dated {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly units: string;
}

async function fillSession({ page }: Visit, name: string, { day, from, to, units }: Dated): Promise<void> {
  const session = page.getByRole('group', { name });
  await session.getByLabel('Tag').fill(day);
  await session.getByLabel('Von').fill(from);
  await session.getByLabel('Bis').fill(to);
  await session.getByLabel('UE').fill(units);
}

/** The third of September, October and November: in between lies the third of October, on which nobody meets. */
async function planCircle(desk: Visit): Promise<void> {
  const { page } = desk;
  await begin(desk, titles.circle);
  await page.getByLabel('Reihe nach einer Regel').check();
  await fillSession(desk, 'Erster Termin', { day: `${year}-09-03`, from: '14:00', to: '16:00', units: '2' });
  await page.getByLabel(/^An einem Tag/).check();
  await page.getByLabel('Zahl der Termine').fill('3');
  await page.getByText(/03\.10\.: Tag der Deutschen Einheit, übersprungen/).waitFor();
  await publish(desk);
  await makePublic(desk);
}

async function planTraining(desk: Visit): Promise<void> {
  const { page } = desk;
  await begin(desk, titles.training);
  await page.getByRole('button', { name: 'Weiteren Termin hinzufügen' }).click();
  await fillSession(desk, 'Termin 1', { day: `${year}-03-01`, from: '09:00', to: '17:00', units: '8' });
  await fillSession(desk, 'Termin 2', { day: `${year}-03-02`, from: '09:00', to: '15:00', units: '6' });
  await publish(desk);
  await makePublic(desk);
}

async function planConference(desk: Visit): Promise<void> {
  const { page } = desk;
  await begin(desk, titles.conference);
  await page.getByLabel('Art der Veranstaltung').selectOption({ label: 'Landesfachtag' });
  await fillSession(desk, 'Termin 1', { day: `${year}-09-16`, from: '09:00', to: '10:30', units: '2' });
  await publish(desk);
  await goTo(desk, `${new URL(page.url()).pathname}/programm?ansicht=liste`);
  for (const [index, forum] of forums.entries()) {
    await page.getByRole('button', { name: 'Eintrag hinzufügen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Titel', { exact: true }).fill(forum);
    await dialog.getByLabel('Wer es wählt (Forum)').check();
    await dialog.getByLabel('Tag').fill(`${year}-09-16`);
    await dialog.getByLabel('Beginn').fill('11:00');
    await dialog.getByLabel('Ende').fill('12:30');
    await dialog.getByLabel('Raum').fill(`Raum ${index + 1}`);
    await dialog.getByLabel('Plätze').fill('12');
    await dialog.getByRole('button', { name: 'Übernehmen' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
  await page.getByRole('button', { name: 'Bearbeiten: Ohne Titel' }).first().click();
  await page.getByRole('dialog').getByLabel('Titel', { exact: true }).fill('Plenum');
  await page.getByRole('dialog').getByRole('button', { name: 'Übernehmen' }).click();
  await page.getByText(/^Gespeichert am/).waitFor();
}

/** The address of the desk of an event, from the list of those to come. */
async function deskOf(desk: Visit, title: string): Promise<string> {
  await goTo(desk, '/arbeit');
  const link = desk.page.getByRole('link', { name: title }).first();
  for (let tries = 0; tries < 5 && !(await link.isVisible()); tries += 1) {
    await desk.page
      .getByRole('link', { name: /Nächste|Weiter/ })
      .first()
      .click();
    await desk.page.waitForLoadState('networkidle');
  }
  return (await link.getAttribute('href')) ?? '';
}

/** Changes one date in the two steps of the desk, and says how many mails go out. */
async function change(desk: Visit, title: string, what: () => Promise<void>): Promise<string> {
  const { page } = desk;
  await goTo(desk, `${await deskOf(desk, title)}/termine`);
  await what();
  await page.getByLabel('Grund', { exact: true }).selectOption({ label: 'Raum steht nicht zur Verfügung' });
  await page.getByRole('button', { name: 'Vorschau ansehen' }).click();
  const deed = page.getByRole('button', { name: /^Jetzt (verlegen|absagen)/ });
  const said = await deed.innerText();
  await deed.click();
  await page
    .getByText(/^Die Änderung ist gespeichert/)
    .first()
    .waitFor();
  return said;
}

describe('the year of a coordinator', () => {
  test('a series with a holiday, a training, a conference, a move and a cancellation stand in mailbox and calendar', async () => {
    const desk = await visit('Koordination Leipzig');
    await planCircle(desk);
    await planTraining(desk);
    const land = await visit('Landeskoordination Sachsen');
    await planConference(land);
    await goTo(land, new URL(land.page.url()).pathname.replace(/\/programm$/, ''));
    await makePublic(land);

    const erika = aGuest('Erika');
    for (const title of Object.values(titles)) {
      const guest = await visit();
      expect(await register(guest, await eventCalled(guest, title), erika)).toBe('Sie haben einen Platz');
      expect(guest.complaints).toEqual([]);
    }
    const here = await visit();
    const feed = await ownFeed(here, erika);
    const untouched = await entriesOf(feed);

    const { page } = desk;
    expect(
      await change(desk, titles.training, async () => {
        await page.getByLabel('Termin verlegen').check();
        await page.getByLabel('Welcher Termin?').selectOption({ index: 1 });
        await page.getByLabel('Tag').fill(`${year}-03-09`);
      }),
    ).toBe('Jetzt verlegen und 1 Mail senden');
    expect(
      await change(desk, titles.circle, async () => {
        await page.getByLabel('Termin absagen').check();
        await page.getByLabel('Welcher Termin?').selectOption({ index: 1 });
      }),
    ).toBe('Jetzt absagen und 1 Mail senden');

    await goTo(here, `/postfach?q=${encodeURIComponent(erika.email)}`);
    const letters = here.page.getByRole('link', { name: new RegExp(`: ${titles.training}$|: ${titles.circle}$`) });
    const subjects = (await letters.allInnerTexts()).map((it) => it.split(':')[0]);
    expect(subjects.toSorted()).toEqual(
      [
        'Bitte bestätigen',
        'Bitte bestätigen',
        'Sie haben einen Platz',
        'Sie haben einen Platz',
        'Neuer Termin',
        'Ein Termin entfällt',
      ].toSorted(),
    );

    const changed = await entriesOf(feed);
    expect(changed).toEqual([
      { summary: `${titles.training} (1/2)`, dates: `${year}-03-01 09:00–17:00`, status: 'CONFIRMED', sequence: 0 },
      { summary: `${titles.training} (2/2)`, dates: `${year}-03-09 09:00–15:00`, status: 'CONFIRMED', sequence: 1 },
      { summary: titles.circle, dates: `${year}-09-03 14:00–16:00`, status: 'CONFIRMED', sequence: 0 },
      { summary: `${titles.conference}: Plenum`, dates: `${year}-09-16 09:00–10:30`, status: 'CONFIRMED', sequence: 0 },
      {
        summary: `ABGESAGT: ${titles.circle}`,
        dates: `${year}-11-03 14:00–16:00`,
        status: 'CANCELLED',
        sequence: 1,
      },
    ]);
    expect(untouched.map(({ dates }) => dates)).toEqual([
      `${year}-03-01 09:00–17:00`,
      `${year}-03-02 09:00–15:00`,
      `${year}-09-03 14:00–16:00`,
      `${year}-09-16 09:00–10:30`,
      `${year}-11-03 14:00–16:00`,
    ]);
    expect([desk.complaints, land.complaints, here.complaints]).toEqual([[], [], []]);
  });
});
