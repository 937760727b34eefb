import { describe, expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { eventCalled } from './partner.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 780 } };
const fixed = { day: '2027-06-16', closes: '2027-06-01T20:00' };

/** A run of B02, which asks for B01, as the editor prefills it. */
async function writeRun(desk: Visit, title: string): Promise<void> {
  const { page } = desk;
  await goTo(desk, '/arbeit/veranstaltungen/neu?modul=B02');
  await page.getByLabel('Titel', { exact: true }).fill(title);
  const session = page.getByRole('group', { name: 'Termin 1' });
  await session.getByLabel('Tag').fill(fixed.day);
  await page.getByLabel('Online', { exact: true }).check();
  await page.getByLabel('Anmeldeschluss').fill(fixed.closes);
}

async function publish({ page }: Visit): Promise<void> {
  await page.getByRole('button', { name: 'Speichern und veröffentlichen' }).click();
  await page.getByText('Die Veranstaltung ist veröffentlicht.').first().waitFor();
}

describe('who may come', () => {
  test('is set in the editor, and said with the next run to whoever lacks B01, before the form', async () => {
    const desk = await visit('Landeskoordination Sachsen');
    const title = `Rollen klären ${Date.now()}`;
    await writeRun(desk, title);
    const asked = desk.page.getByLabel('Vorher abgeschlossene Module');
    expect(await asked.inputValue()).toBe('hint');
    await asked.selectOption('refuse');
    await desk.page.getByLabel('Region der Arbeitsstelle').selectOption('refuse');
    await desk.page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
    await desk.page.getByText('Region: Bitte wählen Sie mindestens eine aus.').first().waitFor();
    await desk.page.getByText('Regionen auswählen').click();
    await desk.page.getByRole('group', { name: 'Region der Arbeitsstelle' }).getByLabel('Leipzig (Stadt)').check();
    expect(await violationsOn(desk.page)).toEqual([]);
    await publish(desk);
    expect(desk.complaints).toEqual([]);

    const world = await visit();
    const event = await eventCalled(world, title);
    await goTo(world, event);
    await world.page.getByText('Sie haben vorher abgeschlossen: B01').waitFor();

    const partner = await visit('Partnerin (Familienhebamme)', PHONE);
    const { page } = partner;
    await goTo(partner, `${event}/anmelden`);
    await page.getByRole('heading', { level: 1, name: 'Dafür fehlt Ihnen noch etwas' }).waitFor();
    await page.getByText('Sie brauchen vorher das Modul B01.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await smallTargetsOn(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    // The days of the demonstration move with the day it is started on: the address is the link's own.
    const nextRun = page.getByRole('link', { name: /^Nächster Termin für B01/ });
    const href = await nextRun.getAttribute('href');
    await nextRun.click();
    await page.waitForURL(`**${href}`);
    await page.getByRole('link', { name: /B01/ }).first().waitFor();
    expect(partner.complaints).toEqual([]);
  });

  test('can be an invitation, a sector or a circle, instead of one another, by keyboard on a phone; nothing is lost', async () => {
    const desk = await visit('Landeskoordination Sachsen', PHONE);
    const { page } = desk;
    await writeRun(desk, `Nur für wenige ${Date.now()}`);
    const further = page.getByRole('group', { name: 'Weitere Bedingungen' });
    const kind = further.getByLabel('Bedingung hinzufügen');
    const add = further.getByRole('button', { name: 'Hinzufügen' });
    await kind.focus();
    await page.keyboard.press('ArrowDown');
    await add.press('Enter');
    await further.getByText('Sie sind eingeladen').waitFor();

    await kind.selectOption('Bereich, zum Beispiel Gesundheit');
    await further.getByLabel('Wie sie zu den anderen steht').selectOption('Sie genügt statt: Sie sind eingeladen');
    await add.press('Enter');
    await page.getByRole('link', { name: /Weitere Bedingung: Bitte wählen Sie mindestens eines aus/ }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await further.getByLabel('Gesundheit', { exact: true }).press('Space');
    await add.press('Enter');
    const either = 'Eines davon genügt: Sie sind eingeladen; Sie arbeiten in einem dieser Bereiche: Gesundheit';
    await further.getByText(either, { exact: true }).waitFor();

    await kind.selectOption('Nur Mitglieder eines Qualitätszirkels');
    await further.getByLabel('Qualitätszirkel', { exact: true }).selectOption({ index: 1 });
    await add.press('Enter');
    const ofCircle = further.getByText(/^Sie sind Mitglied des Qualitätszirkels, .*\(.+\)$/);
    await ofCircle.waitFor();

    await kind.selectOption('Beruf oder Feld');
    await further.getByLabel('Für wen sie gilt').selectOption('Für alle außer den Ausgewählten');
    await further.getByRole('checkbox').first().press('Space');
    expect(await violationsOn(page)).toEqual([]);
    expect(await smallTargetsOn(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Als Entwurf speichern' }).press('Enter');
    await page.waitForURL(/arbeit\/veranstaltungen\/[0-9a-f-]{36}/);

    await goTo(desk, `${new URL(page.url()).pathname}/bearbeiten`);
    await further.getByText(either, { exact: true }).waitFor();
    await further.getByText(/^Nicht gedacht für: /).waitFor();
    await further.getByRole('button', { name: /^Entfernen: Sie sind Mitglied/ }).press('Enter');
    await ofCircle.waitFor({ state: 'detached' });
    expect(await kind.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Als Entwurf speichern' }).press('Enter');
    await page.waitForURL(/arbeit\/veranstaltungen\/[0-9a-f-]{36}$/);
    await goTo(desk, `${new URL(page.url()).pathname}/bearbeiten`);
    await further.getByText(either, { exact: true }).waitFor();
    expect(await further.getByRole('button', { name: /^Entfernen/ }).count()).toBe(2);
    expect(desk.complaints).toEqual([]);
  });
});
