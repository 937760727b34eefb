import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, violationsOn } from './look.ts';
import { aGuest, eventCalled, followLink, openMail, register } from './partner.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const year = new Date().getFullYear() + 1;

/** A public event with one place, and the path of its desk. */
async function anEventWithOnePlace(desk: Visit, title: string): Promise<string> {
  const { page } = desk;
  await goTo(desk, '/arbeit/veranstaltungen/neu');
  await page.getByLabel('Titel', { exact: true }).fill(title);
  const session = page.getByRole('group', { name: 'Termin 1' });
  await session.getByLabel('Tag').fill(`${year}-05-12`);
  await session.getByLabel('Von').fill('09:00');
  await session.getByLabel('Bis').fill('16:30');
  await session.getByLabel('UE').fill('8');
  await page.getByLabel('Online', { exact: true }).check();
  await page.getByLabel('Zahl der Plätze').fill('1');
  await page.getByLabel('Anmeldeschluss').fill(`${year}-05-01T20:00`);
  await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await page.getByText('Der Entwurf ist gespeichert.').first().waitFor();
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await page.getByText('Die Veranstaltung ist veröffentlicht.').first().waitFor();
  return new URL(page.url()).pathname;
}

/** Fills the first step and asks for the preview. */
async function previewMove(desk: Visit, path: string, day: string): Promise<void> {
  const { page } = desk;
  await goTo(desk, `${path}/termine`);
  await page.getByLabel('Tag').fill(day);
  await page.getByLabel('Grund', { exact: true }).selectOption({ label: 'Sonstiges' });
  await page.getByLabel('Dazu in eigenen Worten').fill('Der Träger hat umgeplant');
  await page.getByRole('button', { name: 'Vorschau ansehen' }).click();
  await page.getByRole('heading', { name: 'Wer welche Nachricht bekommt' }).waitFor();
}

test('whom a new date does not suit gives the place on, and the desk counts the answers', async () => {
  const desk = await visit('Koordination Leipzig');
  const title = `Neuer Termin ${Date.now()}`;
  const path = await anEventWithOnePlace(desk, title);
  const [erika, ben] = [aGuest('Erika'), aGuest('Ben')];
  for (const guest of [erika, ben]) {
    const here = await visit();
    await register(here, await eventCalled(here, title), guest);
  }

  await previewMove(desk, path, `${year}-05-19`);
  expect(await violationsOn(desk.page)).toEqual([]);
  await expectNoSidewaysScroll(desk.page);
  await desk.page.getByRole('button', { name: 'Jetzt verlegen und 2 Mails senden' }).click();
  await desk.page.getByText('1 haben noch nicht geantwortet').waitFor();

  const here = await visit('anyone', { viewport: { width: 360, height: 740 } });
  await openMail(here, erika.email, 'Neuer Termin: ');
  await followLink(here, 'Passt nicht');
  await here.page.getByRole('heading', { level: 1, name: 'Passt Ihnen der neue Termin?' }).waitFor();
  expect(await violationsOn(here.page)).toEqual([]);
  await expectNoSidewaysScroll(here.page);
  await here.page.getByRole('button', { name: 'Passt nicht' }).click();
  await here.page.getByRole('button', { name: 'Ja, Platz zurückgeben' }).click();
  await here.page.getByRole('heading', { level: 1, name: 'Sie sind abgemeldet' }).waitFor();
  await openMail(here, ben.email, 'Ein Platz für Sie');
  await goTo(desk, path);
  await desk.page.getByText('1 passt er nicht, ihre Plätze sind weitergegeben').waitFor();
  expect([desk.complaints, here.complaints]).toEqual([[], []]);
});

test('of two who change the same date one is told, and what they typed is still there', async () => {
  const [desk, other] = [await visit('Koordination Leipzig'), await visit('Landeskoordination Sachsen')];
  const path = await anEventWithOnePlace(desk, `Zwei zugleich ${Date.now()}`);
  await previewMove(desk, path, `${year}-05-19`);
  await previewMove(other, path, `${year}-05-20`);
  await other.page.getByRole('button', { name: 'Jetzt verlegen' }).click();
  await other.page.getByText('Die Änderung ist gespeichert.').first().waitFor();
  await desk.page.getByRole('button', { name: 'Jetzt verlegen' }).click();
  await desk.page.getByText('Jemand anderes hat diese Veranstaltung inzwischen geändert.').waitFor();
  expect(await desk.page.getByLabel('Tag').inputValue()).toBe(`${year}-05-19`);
  expect(await desk.page.getByLabel('Dazu in eigenen Worten').inputValue()).toBe('Der Träger hat umgeplant');
});
