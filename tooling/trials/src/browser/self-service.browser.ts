import { text } from 'node:stream/consumers';
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

test('by the link of a registration details are changed, and it moves to another address; both addresses hear of it', async () => {
  const here = await visit('anyone', phone);
  const { page } = here;
  const guest = aGuest('Selma');
  await register(here, await eventCalled(here, 'Netzwerkkonferenz Leipzig'), guest);

  await page.getByRole('button', { name: 'Angaben ändern' }).press('Enter');
  const name = page.getByRole('textbox', { name: 'Familienname' });
  await name.fill('');
  await page.getByRole('button', { name: 'Änderungen speichern' }).press('Enter');
  await page.getByText('Bitte geben Sie Ihren Familiennamen an.').first().waitFor();
  await expectGoodPage(here);
  await name.fill('Umbenannt');
  await page.keyboard.press('Enter');
  await page.getByText('Ihre Angaben sind geändert.').waitFor();
  await page.getByText('Selma Umbenannt').waitFor();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Meine Daten herunterladen' }).press('Enter'),
  ]);
  expect(file.suggestedFilename()).toBe('meine-anmeldung.json');
  const copy = JSON.parse(await text(await file.createReadStream()));
  expect(copy['Angaben zur Person']).toMatchObject({ Familienname: 'Umbenannt', 'E-Mail-Adresse': guest.email });

  const moved = aGuest('Neu');
  await page.getByRole('button', { name: 'Mailadresse ändern' }).press('Enter');
  await page.getByRole('textbox', { name: 'Neue E-Mail-Adresse' }).fill(moved.email);
  await page.keyboard.press('Enter');
  await page.getByText(`Bitte bestätigen Sie ${moved.email}`).waitFor();
  await expectGoodPage(here);

  const there = await visit('anyone', phone);
  await openMail(there, moved.email, 'Bitte bestätigen Sie Ihre Adresse');
  await followLink(there, 'Adresse bestätigen');
  const link = there.page.url();
  await there.page.getByRole('heading', { level: 1, name: 'Ist das Ihre Adresse?' }).waitFor();
  await expectGoodPage(there);
  const tab = await visit('anyone', phone);
  await tab.page.goto(link);
  const inTab = tab.page.getByRole('button', { name: 'Ja, das ist meine Adresse' });
  await inTab.waitFor();
  await there.page.getByRole('button', { name: 'Ja, das ist meine Adresse' }).press('Enter');
  await there.page.getByRole('heading', { level: 1, name: 'Die neue Adresse gilt' }).waitFor();
  await expectGoodPage(there);
  await inTab.press('Enter');
  await tab.page.getByRole('heading', { level: 1, name: 'Die neue Adresse gilt' }).waitFor();
  await openMail(there, moved.email, 'Adresse geändert');
  await openMail(here, guest.email, 'Adresse geändert');
});
