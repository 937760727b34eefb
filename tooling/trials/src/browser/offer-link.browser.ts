import { beforeEach, describe, expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { aGuest, eventCalled, followLink, type Guest, openMail, register } from './partner.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const phone = { viewport: { width: 360, height: 740 } };

async function expectGoodPage({ page, complaints }: Visit): Promise<void> {
  await expectNoSidewaysScroll(page);
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  // A refusal is an answer with a status of its own; the browser remarks it.
  expect(complaints.filter((it) => !it.includes('409 (Conflict)'))).toEqual([]);
}

/** A public event with one place, which somebody has, and gives back when another one waits. @returns the offer. */
async function makeOffer(asked: Guest): Promise<string> {
  const desk = await visit('Landeskoordination Sachsen');
  const title = `Ein Platz ${Date.now()}`;
  await goTo(desk, '/arbeit/veranstaltungen/neu?modul=B01');
  await desk.page.getByLabel('Titel', { exact: true }).fill(title);
  await desk.page.getByRole('group', { name: 'Termin 1' }).getByLabel('Tag').fill('2027-06-17');
  await desk.page.getByLabel('Online', { exact: true }).check();
  await desk.page.getByLabel('Zahl der Plätze').fill('1');
  await desk.page.getByLabel('Anmeldeschluss').fill('2027-06-01T20:00');
  await desk.page.getByRole('button', { name: 'Speichern und veröffentlichen' }).click();
  await desk.page.getByText('Die Veranstaltung ist veröffentlicht.').first().waitFor();

  const first = await visit();
  const event = await eventCalled(first, title);
  await register(first, event, aGuest('Erste'));
  const here = await visit();
  expect(await register(here, event, asked)).toBe('Sie stehen auf der Warteliste');
  await first.page.getByRole('button', { name: 'Abmelden' }).click();
  await first.page.getByRole('button', { name: 'Ja, abmelden' }).click();
  await first.page.getByRole('heading', { level: 1, name: 'Sie sind abgemeldet' }).waitFor();
  await openMail(here, asked.email, 'Ein Platz für Sie');
  await followLink(here, 'Platz annehmen');
  return here.page.url();
}

async function openOffer(link: string, who?: Parameters<typeof visit>[0]): Promise<Visit> {
  const tab = await visit(who, phone);
  await tab.page.goto(link);
  await tab.page.getByRole('heading', { level: 1, name: 'Für Sie ist ein Platz frei' }).waitFor();
  return tab;
}

describe('the link of an offer', () => {
  let link: string;

  beforeEach(async () => {
    link = await makeOffer(aGuest('Selma'));
  });

  test('open in two tabs takes one answer: the other tab says how it stands', async () => {
    const [one, other] = [await openOffer(link), await openOffer(link)];
    await other.page.getByText('Ihre Antwort gilt für Selma Probe.').waitFor();
    await other.page.getByRole('button', { name: 'Platz ablehnen' }).press('Enter');
    await one.page.getByRole('button', { name: 'Platz annehmen' }).press('Enter');
    await one.page.getByRole('heading', { level: 1, name: 'Sie haben einen Platz' }).waitFor();
    await other.page.getByRole('button', { name: 'Ja, ablehnen' }).press('Enter');
    await other.page.getByText('Das geht nicht mehr. Die Anmeldung steht jetzt so: Platz sicher.').waitFor();
    await other.page.getByRole('heading', { level: 1, name: 'Sie haben einen Platz' }).waitFor();
    await expectGoodPage(one);
    await expectGoodPage(other);
  });

  test('accepted in both tabs is accepted once, and both say so', async () => {
    const tabs = [await openOffer(link), await openOffer(link)];
    for (const { page } of tabs) {
      await page.getByRole('button', { name: 'Platz annehmen' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Sie haben einen Platz' }).waitFor();
    }
    for (const tab of tabs) await expectGoodPage(tab);
  });

  test('forwarded to somebody with an account of their own says whose place it is', async () => {
    const there = await openOffer(link, 'Partnerin (Familienhebamme)');
    await there.page.getByText('Dieser Link gehört zur Anmeldung von Selma Probe').waitFor();
    await expectGoodPage(there);
    await there.page.getByRole('link', { name: /^Sie möchten selbst teilnehmen/ }).click();
    await there.page.waitForURL(/\/veranstaltungen\/2/);
  });
});
