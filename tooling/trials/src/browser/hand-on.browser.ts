import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { aGuest, eventCalled, followLink, openMail, register } from './partner.ts';
import { useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const phone = { viewport: { width: 360, height: 740 } };

async function expectGoodPage({ page, complaints }: Visit): Promise<void> {
  await expectNoSidewaysScroll(page);
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
}

/** Registers, and asks a colleague by keyboard alone. */
async function ask(here: Visit, colleague: ReturnType<typeof aGuest>): Promise<void> {
  const { page } = here;
  await page.getByRole('button', { name: 'Platz weitergeben' }).press('Enter');
  await page.getByRole('button', { name: 'Fragen' }).press('Enter');
  await page.getByText('Bitte geben Sie Ihren Vornamen an.').first().waitFor();
  await page.getByRole('textbox', { name: 'Vorname' }).fill(colleague.givenName);
  await page.getByRole('textbox', { name: 'Familienname' }).fill(colleague.familyName);
  await page.getByRole('textbox', { name: 'Dienstliche E-Mail-Adresse' }).fill(colleague.email);
  await page.keyboard.press('Enter');
  await page.getByText(`Wir haben ${colleague.givenName} Probe gefragt`).waitFor();
}

test('on the phone a place goes from hand to hand: asked by mail, taken by a link, and the first one hears of it', async () => {
  const here = await visit('anyone', phone);
  const holder = aGuest('Hanna');
  const colleague = aGuest('Kaja');
  await register(here, await eventCalled(here, 'Netzwerkkonferenz Leipzig'), holder);
  await ask(here, colleague);
  await expectGoodPage(here);

  const there = await visit('anyone', phone);
  await openMail(there, colleague.email, 'Übernehmen Sie einen Platz');
  await followLink(there, 'Ansehen und antworten');
  const { page } = there;
  await page.getByRole('heading', { level: 1, name: 'Übernehmen Sie diesen Platz?' }).waitFor();
  await expectGoodPage(there);
  const link = page.url();
  await page.getByLabel('Beruf').selectOption('H2');
  await page.getByLabel('Landkreis oder kreisfreie Stadt').selectOption('14713');
  await page.getByRole('button', { name: 'Platz übernehmen' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Der Platz ist übernommen' }).waitFor();
  await expectGoodPage(there);

  const again = await visit('anyone', phone);
  await again.page.goto(link);
  await again.page.getByRole('heading', { level: 1, name: 'Der Platz ist übernommen' }).waitFor();
  await openMail(there, colleague.email, 'Sie haben einen Platz');
  await openMail(here, holder.email, 'Ihr Platz ist weitergegeben');
});

test('who cannot says no, and the place stays where it was', async () => {
  const here = await visit();
  const holder = aGuest('Hilda');
  const colleague = aGuest('Nein');
  await register(here, await eventCalled(here, 'Netzwerkkonferenz Leipzig'), holder);
  await ask(here, colleague);
  const there = await visit();
  await openMail(there, colleague.email, 'Übernehmen Sie einen Platz');
  await followLink(there, 'Ansehen und antworten');
  await there.page.getByRole('button', { name: 'Nein, ich kann nicht' }).press('Enter');
  await there.page.getByRole('heading', { level: 1, name: 'Der Platz bleibt, wo er war' }).waitFor();
  await openMail(here, holder.email, 'Ihr Platz bleibt Ihrer');
  expect([...here.complaints, ...there.complaints]).toEqual([]);
});
