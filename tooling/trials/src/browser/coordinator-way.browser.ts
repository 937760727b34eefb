import { describe, expect, test } from 'vitest';
import { aGuest, eventCalled, register } from './partner.ts';
import { goTo, useBrowser, visit } from './visit.ts';

useBrowser();

/** A working day so many days from now, as a date field takes it. */
function workingDay(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

describe('a coordinator', () => {
  test('plans an event with two sessions, publishes it, and somebody has a place in it', async () => {
    const desk = await visit('Koordination Leipzig');
    const { page } = desk;
    const title = `Fallwerkstatt ${Date.now()}`;
    await goTo(desk, '/arbeit/veranstaltungen/neu');
    await page.getByLabel('Titel', { exact: true }).fill(title);
    await page.getByLabel('Kurztext').fill('Zwei Nachmittage mit erfundenen Fällen.');
    await page.getByRole('button', { name: 'Weiteren Termin hinzufügen' }).click();
    for (const [number, day] of [workingDay(60), workingDay(67)].entries()) {
      const session = page.getByRole('group', { name: `Termin ${number + 1}` });
      await session.getByLabel('Tag').fill(day);
      await session.getByLabel('Von').fill('13:00');
      await session.getByLabel('Bis').fill('16:15');
      await session.getByLabel('UE').fill('4');
    }
    await page.getByLabel('Online', { exact: true }).check();
    await page.getByLabel('Zahl der Plätze').fill('12');
    await page.getByLabel('Anmeldeschluss').fill(`${workingDay(50)}T20:00`);
    await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
    await page.getByText('Der Entwurf ist gespeichert.').first().waitFor();
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    await page.getByText('Die Veranstaltung ist veröffentlicht.').first().waitFor();
    expect(desk.complaints).toEqual([]);

    const world = await visit();
    expect(await register(world, await eventCalled(world, title), aGuest('Erika'))).toBe('Sie haben einen Platz');
    await page.getByRole('link', { name: /^Teilnehmende/ }).click();
    await page.getByText('Erika Probe').first().waitFor();
  });

  test('plans a year of third Wednesdays, sees the holiday among them, and leaves a date out', async () => {
    const desk = await visit('Koordination Leipzig');
    const { page } = desk;
    await goTo(desk, '/arbeit/veranstaltungen/neu');
    await page.getByLabel('Titel', { exact: true }).fill(`Zirkel ${Date.now()}`);
    await page.getByLabel('Reihe nach einer Regel').check();
    await page.getByRole('group', { name: 'Erster Termin' }).getByLabel('Tag').fill('2027-01-20');
    await page.getByRole('group', { name: 'Erster Termin' }).getByLabel('UE').fill('2');
    await page.getByText('Jeden dritten Mittwoch im Monat, 12 Termine, nicht an Feiertagen.').waitFor();
    await page.getByText('Mi. 17.11.: Buß- und Bettag, übersprungen').waitFor();
    await page.getByLabel('Mi. 21.07.: 14:00–16:00 Uhr').uncheck();
    await page.getByText('10 Termine finden statt, 2 fallen aus.').waitFor();
    await page.getByLabel('Online', { exact: true }).check();
    await page.getByLabel('Zahl der Plätze').fill('12');
    await page.getByLabel('Anmeldeschluss').fill('2027-01-10T20:00');
    await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
    await page.getByText('Der Entwurf ist gespeichert.').first().waitFor();
    await page.getByText('Mittwoch, 15. Dezember 2027, 14:00–16:00 Uhr').waitFor();
    expect(await page.getByText(/^Mittwoch, \d+\. \S+ 2027, 14:00–16:00 Uhr$/).count()).toBe(10);
    await page.getByRole('link', { name: 'Bearbeiten' }).first().click();
    await page.getByText('Diese Termine folgen einer Regel: jeden dritten Mittwoch im Monat').waitFor();
    expect(desk.complaints).toEqual([]);
  });

  test('moves somebody to the front of the line, with a reason that stays', async () => {
    const desk = await visit('Landeskoordination Sachsen');
    const { page } = desk;
    await goTo(desk, '/arbeit');
    await page
      .getByRole('link', { name: /Medizinischer Kinderschutz/ })
      .first()
      .click();
    await page
      .getByRole('link', { name: /Warteliste/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Aktionen für/ })
      .last()
      .click();
    await page.getByRole('button', { name: 'Nach vorn setzen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Nach vorn setzen' }).click();
    await dialog
      .getByText(/Begründung/)
      .first()
      .waitFor();
    await dialog.getByLabel('Begründung').fill('Vertritt die Klinik, die noch fehlt');
    await dialog.getByRole('button', { name: 'Nach vorn setzen' }).click();
    await page.getByText(/steht jetzt vorn auf der Warteliste/).waitFor();
    await page.getByRole('link', { name: 'Verlauf' }).click();
    await page.getByText('Vertritt die Klinik, die noch fehlt').first().waitFor();
    expect(desk.complaints).toEqual([]);
  });
});

describe('the Land', () => {
  test('publishes a new version of a module', async () => {
    const desk = await visit('Landeskoordination Sachsen');
    const { page } = desk;
    await goTo(desk, '/arbeit/module/L12');
    const outcome = 'Kennt die Wege zwischen Jugendamt, Familiengericht und Polizei und geht sie mit';
    await page.getByLabel('Kompetenzziel').fill(outcome);
    await page.getByRole('button', { name: 'Entwurf speichern' }).click();
    await page.getByText('Der Entwurf ist gespeichert.').first().waitFor();
    await page.getByRole('button', { name: 'Veröffentlichen …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Was sich ändert').fill('Das Kompetenzziel nennt die Polizei');
    await dialog.getByRole('button', { name: 'Veröffentlichen' }).click();
    await page.getByText('Fassung 2 ist veröffentlicht.').first().waitFor();
    expect(desk.complaints).toEqual([]);

    const world = await visit();
    await goTo(world, '/module/L12');
    await world.page.getByText(outcome).first().waitFor();
  });
});
