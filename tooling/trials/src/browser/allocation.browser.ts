import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { eventCalled, followLink, openMail } from './partner.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const title = 'Vielfalt verbinden';

async function expectGoodPage({ page, complaints }: Visit): Promise<void> {
  await expectNoSidewaysScroll(page);
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
}

async function press({ page }: Visit, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** The minute that has just begun, as a field for date and time takes it. */
function thisMinute(): string {
  const format = { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('sv-SE', format).format(new Date()).replace(' ', 'T');
}

/** The event of the desk whose title begins so. @returns its address there. */
async function deskAddress(desk: Visit, begin: string): Promise<string> {
  await goTo(desk, '/arbeit');
  const link = desk.page.getByRole('link', { name: new RegExp(`^${begin}`) }).first();
  return String(await link.getAttribute('href'));
}

/** The task of the desk leads to the proposal that waits for its release, with its reasons. */
async function findProposal(desk: Visit): Promise<void> {
  const { page } = desk;
  await goTo(desk, '/arbeit');
  await press(desk, /^Über 61 Anmeldungen entscheiden/);
  await page.getByRole('heading', { level: 2, name: 'Vorschlag 1' }).waitFor();
  await page.getByRole('row', { name: /Kinder- und Jugendhilfe.*10 von 35.*höchstens 10/ }).waitFor();
  await page.getByText('Platz für „Gesundheit“').first().waitFor();
  await expectGoodPage(desk);
}

/** Sets other rules for the event that 61 people applied to. @returns its address at the desk. */
async function setRules(desk: Visit): Promise<string> {
  const { page } = desk;
  await goTo(desk, `${await deskAddress(desk, 'Fachberatung im Kinderschutz')}/vergabe`);
  await page.getByText('Hier wird nicht gemeinsam entschieden').waitFor();
  const address = await deskAddress(desk, title);
  await goTo(desk, `${address}/plaetze`);
  await page.getByLabel('Anmelden bis').fill('');
  await page.getByLabel('Begründung').fill('Mischung der Berufe');
  await page.getByRole('button', { name: 'Regeln speichern' }).click();
  await page.getByRole('link', { name: 'Es fehlt der Tag, nach dem gemeinsam entschieden wird.' }).waitFor();
  await page.getByLabel('Mit einer Vorlage beginnen').selectOption('Fortbildung mit gemischten Berufen');
  await page.getByRole('button', { name: 'Vorlage einsetzen' }).click();
  await page.getByLabel('Anmelden bis').fill(thisMinute());
  await page.getByRole('button', { name: 'Regeln speichern' }).click();
  await page.getByText('Die Regeln gelten jetzt.').first().waitFor();
  await expectGoodPage(desk);
  return address;
}

/** Half the places for youth welfare, tried before anything is saved: whoever would lose a place is named. */
async function tryOtherRules(desk: Visit): Promise<void> {
  const { page } = desk;
  await press(desk, /^Andere Regeln ausprobieren/);
  await page.locator('#probe:focus').waitFor();
  const most = page.getByRole('group', { name: 'Höchstgrenze 2' }).getByLabel('Plätze', { exact: true });
  await most.waitFor();
  const standing = await most.inputValue();
  await most.fill('6');
  await press(desk, /^Probe rechnen/);
  const mix = page.getByRole('table', { name: 'Die Mischung nebeneinander' });
  await mix.getByRole('row', { name: /Kinder- und Jugendhilfe.*−/ }).waitFor();
  const changed = page.getByRole('table', { name: 'Wer eine andere Antwort bekäme' });
  expect(await changed.getByRole('row').count()).toBeGreaterThan(2);
  await expectGoodPage(desk);
  await most.fill(standing);
  await press(desk, /^Probe rechnen/);
  await page.getByText('Niemand bekäme eine andere Antwort.').waitFor();
}

test('61 applications are decided by lot without a mouse: proposed, other rules tried, one answer changed, released, and everybody can recompute it', async () => {
  const desk = await visit('Landeskoordination Sachsen', { viewport: { width: 360, height: 780 } });
  const { page } = desk;
  await findProposal(desk);
  const address = await setRules(desk);
  const world = await visit();
  await goTo(world, await eventCalled(world, title));
  await world.page.locator('summary', { hasText: 'Los' }).first().click();
  const commitment = await world.page.locator('code').first().innerText();

  await goTo(desk, `${address}/vergabe`);
  await press(desk, /^Neu berechnen/);
  await page.getByRole('heading', { level: 2, name: 'Vorschlag 2' }).waitFor();
  await expectGoodPage(desk);

  await tryOtherRules(desk);
  await goTo(desk, `${address}/vergabe?antwort=platz`);
  await press(desk, /^(Platz für|offener Platz)/);
  await press(desk, /^Anders entscheiden/);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const name = /^Über (.*) anders/.exec((await dialog.getByRole('heading').innerText()).trim())?.[1] ?? '';
  await tabTo(page, /^Warteliste/);
  await page.keyboard.press('ArrowDown');
  await press(desk, /^Anders entscheiden/);
  await dialog.getByText('Bitte geben Sie eine Begründung an').waitFor();
  await page.keyboard.type('War schon im April dabei');
  await press(desk, /^Anders entscheiden/);
  await page.getByText(`Die Antwort an ${name} ist geändert`, { exact: false }).waitFor();
  await goTo(desk, `${address}/vergabe`);
  await press(desk, /^bekommt eine Absage \(1\)/);
  await page.getByRole('table', { name: 'Antworten, 1 Eintrag, nach Rang' }).waitFor();
  await page.getByText('Von Hand: War schon im April dabei').waitFor();

  await press(desk, /^Freigeben/);
  await dialog.getByText(/23 Zusagen, 37 Nachrichten über einen Platz auf der Warteliste und 1 Absage/).waitFor();
  await tabTo(page, /^Begründung/);
  await page.keyboard.type('Auswahl nach den Regeln');
  await press(desk, /^Jetzt freigeben/);
  await page.getByRole('heading', { level: 2, name: 'Die Entscheidung' }).waitFor();
  await expectGoodPage(desk);

  await goTo(world, await eventCalled(world, title));
  await world.page.locator('summary', { hasText: 'Los' }).first().click();
  const seed = await world.page.locator('code').nth(1).innerText();
  expect(createHash('sha256').update(seed).digest('hex')).toBe(commitment);

  await openMail(world, title, 'Sie stehen auf der Warteliste');
  await followLink(world, 'Meine Anmeldung ansehen');
  await world.page.getByRole('heading', { name: 'Wie entschieden wurde' }).waitFor();
  expect(world.complaints).toEqual([]);
  await goTo(desk, `${address}/verlauf`);
  await page.getByText('War schon im April dabei').first().waitFor();
  await page.getByText(name).first().waitFor();
});
