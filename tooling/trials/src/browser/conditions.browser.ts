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
});
