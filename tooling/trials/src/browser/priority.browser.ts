import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { aGuest, eventCalled, fillPerson, followLink, openMail } from './partner.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 780 } };

/** An event whose applications are decided together, those who ask for priority first. */
async function publishRanked(desk: Visit, title: string): Promise<string> {
  const { page } = desk;
  await goTo(desk, '/arbeit/veranstaltungen/neu?modul=B01');
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByRole('group', { name: 'Termin 1' }).getByLabel('Tag').fill('2027-06-24');
  await page.getByLabel('Online', { exact: true }).check();
  await page.getByLabel('Anmeldeschluss').fill('2027-06-01T20:00');
  await page.getByLabel('Nach Auswahl').check();
  await page.getByRole('button', { name: 'Speichern und veröffentlichen' }).click();
  await page.getByText('Die Veranstaltung ist veröffentlicht.').first().waitFor();
  const address = new URL(page.url()).pathname.replace(/\/bearbeiten$/, '');
  await goTo(desk, `${address}/plaetze`);
  await page.getByLabel('Mit einer Vorlage beginnen').selectOption('Fortbildung mit gemischten Berufen');
  await page.getByRole('button', { name: 'Vorlage einsetzen' }).click();
  await page.getByLabel('Anmelden bis').fill('2027-06-01T20:00');
  await page.getByLabel('Begründung').fill('Mischung der Berufe');
  await page.getByRole('button', { name: 'Regeln speichern' }).click();
  await page.getByText('Die Regeln gelten jetzt.').first().waitFor();
  return address;
}

async function expectGoodPage({ page, complaints }: Visit): Promise<void> {
  await expectNoSidewaysScroll(page);
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
}

test('priority is asked for in the form, without a mouse on a phone, taken back on the own page, and told to nobody', async () => {
  const desk = await visit('Landeskoordination Sachsen');
  const title = `Gemeinsam entscheiden ${Date.now()}`;
  const address = await publishRanked(desk, title);

  const partner = await visit('anyone', PHONE);
  const { page } = partner;
  const guest = aGuest('Ada');
  await goTo(partner, `${await eventCalled(partner, title)}/anmelden`);
  await fillPerson(page, guest);
  await page.getByText('Ihre Antwort sehen nur Sie', { exact: false }).waitFor();
  await tabTo(page, /^Ja, bitte berücksichtigen/);
  await page.keyboard.press('Space');
  await expectGoodPage(partner);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByLabel('Beruf').selectOption('H2');
  await page.getByLabel('Einrichtung').fill('Hebammenhaus am Markt');
  await page.keyboard.press('Tab');
  await page.getByLabel('Landkreis oder kreisfreie Stadt').selectOption('14713');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByText('ja, erbeten').waitFor();
  await page.reload();
  await page.getByText('ja, erbeten').waitFor();
  await page.getByRole('button', { name: 'Anmeldung abschicken' }).click();
  await page.getByRole('heading', { level: 1, name: /Fast geschafft/ }).waitFor();
  await openMail(partner, guest.email, 'Bitte bestätigen');
  expect(await page.locator('article').innerText()).not.toMatch(/Bevorzug|164/);
  await followLink(partner, /bestätigen/);
  await page.getByRole('button', { name: 'Anmeldung bestätigen' }).click();

  await page.getByText('Sie haben um Bevorzugung gebeten. Das sehen nur Sie.').waitFor();
  await expectGoodPage(partner);
  await tabTo(page, /^Bitte um Bevorzugung zurücknehmen/);
  await page.keyboard.press('Enter');
  await page.getByText('Sie haben nicht um Bevorzugung gebeten.').waitFor();
  await page.getByRole('button', { name: 'Um Bevorzugung bitten' }).press('Enter');
  await page.getByText('Sie haben um Bevorzugung gebeten. Das sehen nur Sie.').waitFor();

  for (const tab of ['teilnehmende', 'verlauf', 'vergabe']) {
    await goTo(desk, `${address}/${tab}`);
    expect(await desk.page.locator('main').innerText()).not.toMatch(/erbeten|gebeten/);
  }
  expect(desk.complaints).toEqual([]);
});
