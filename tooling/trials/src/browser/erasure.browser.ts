import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { aGuest, eventCalled, openMail, ownFeed, register } from './partner.ts';
import { goTo, useBrowser, visit } from './visit.ts';

useBrowser();

test('somebody has their data erased: not while they stand on a list, not by mistake, and then for good', async () => {
  const here = await visit('anyone', { viewport: { width: 360, height: 780 }, colorScheme: 'dark' });
  const { page } = here;
  const guest = aGuest('Lisbeth');
  await register(here, await eventCalled(here, 'Netzwerkkonferenz Leipzig'), guest);
  await ownFeed(here, guest);
  await page.getByRole('link', { name: 'Meine Daten löschen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Meine Daten löschen' }).waitFor();
  await page.getByText('Sie stehen noch auf der Liste kommender Veranstaltungen').waitFor();
  expect(await page.getByLabel('Ihre E-Mail-Adresse').count()).toBe(0);
  expect(await violationsOn(page)).toEqual([]);

  await openMail(here, guest.email, 'Sie haben einen Platz');
  await page
    .locator('article')
    .getByRole('link', { name: /abmelden/i })
    .first()
    .click();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.getByText('Sie sind abgemeldet').first().waitFor();

  await goTo(here, '/meine/loeschen');
  await page.getByLabel('Ihre E-Mail-Adresse').fill('jemand@anders.example');
  await page.getByRole('button', { name: 'Meine Daten löschen …' }).click();
  await page.getByText('Bitte geben Sie die Adresse Ihres Kontos ein').first().waitFor();
  expect(await page.getByLabel('Ihre E-Mail-Adresse').inputValue()).toBe('jemand@anders.example');
  await page.getByLabel('Ihre E-Mail-Adresse').fill(guest.email);
  await page.getByRole('button', { name: 'Meine Daten löschen …' }).click();
  await page.getByRole('button', { name: 'Nein, behalten' }).click();
  await page.getByRole('button', { name: 'Meine Daten löschen …' }).click();
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Ja, endgültig löschen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ihre Daten sind gelöscht' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);

  // Signed out, unknown, and no mail of theirs is left.
  await goTo(here, '/meine');
  expect(new URL(page.url()).pathname).toBe('/mein-konto');
  await goTo(here, `/postfach?q=${encodeURIComponent(guest.email)}`);
  expect(await page.locator('main a[href^="/postfach/"]').count()).toBe(0);
  expect(here.complaints).toEqual([]);
});

test('who has a task in the house reads that it is taken back first', async () => {
  const here = await visit('Koordination Leipzig');
  await goTo(here, '/meine/loeschen');
  await here.page.getByText('Ihr Konto hat eine Aufgabe').waitFor();
  expect(await here.page.getByRole('button', { name: /löschen …/ }).count()).toBe(0);
  expect(await violationsOn(here.page)).toEqual([]);
});
