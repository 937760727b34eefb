import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { openMail } from './partner.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 780 } };

async function expectGoodPage({ page }: Visit): Promise<void> {
  await expectNoSidewaysScroll(page);
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
}

test('who taught is certified by keyboard, once, and gets it by mail; a wrong name is put right, and the certificate revoked', async () => {
  const desk = await visit('Landeskoordination Sachsen', PHONE);
  const { page } = desk;
  await goTo(desk, '/arbeit?zeit=past');
  await page
    .getByRole('link', { name: /Netzwerkkonferenz Landkreis Leipzig/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Netzwerkkonferenz Landkreis Leipzig/ }).waitFor();
  await page.getByRole('link', { name: 'Bescheinigungen' }).first().click();
  await page.getByText('Für Referent:innen ist noch nichts ausgestellt.').waitFor();

  const dialog = page.getByRole('dialog');
  async function issueToIda(): Promise<void> {
    await page.getByRole('button', { name: /^Bescheinigung ausstellen/ }).press('Enter');
    await dialog.getByLabel('Titel, zum Beispiel').fill('Dr.');
    await dialog.getByLabel('Vorname').fill('Ida');
    await dialog.getByLabel('Nachname').fill('Muster');
    await dialog.getByLabel('E-Mail-Adresse').fill('ida.muster@schule.example');
    await dialog.getByLabel('Sprache der Bescheinigung').selectOption('Hornjoserbsce');
    const [session] = await dialog.getByRole('checkbox').all();
    await session?.focus();
    if (!(await session?.isChecked())) await page.keyboard.press('Space');
    await session?.press('Space');
    await tabTo(page, /^Ausstellen$/);
    await page.keyboard.press('Enter');
    await dialog.getByText('Bitte wählen Sie mindestens einen Termin aus').first().waitFor();
    expect(await dialog.getByLabel('Nachname').inputValue()).toBe('Muster');
    await session?.press('Space');
    await tabTo(page, /^Ausstellen$/);
    await page.keyboard.press('Enter');
  }

  await issueToIda();
  const certified = page.getByRole('region', { name: 'Dr. Ida Muster' });
  await certified.getByText(/gültig/).waitFor();
  await certified.getByText('verschickt an ida.muster@schule.example').waitFor();
  await expectGoodPage(desk);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    certified.getByRole('link', { name: /^PDF/ }).click(),
  ]);
  const number = file.suggestedFilename().replace('.pdf', '');
  await certified.getByText(number).waitFor();

  await issueToIda();
  await dialog
    .getByText(/für dieselben Termine schon eine gültige Bescheinigung/)
    .first()
    .waitFor();
  await expectGoodPage(desk);
  await page.keyboard.press('Escape');

  const reader = await visit();
  await openMail(reader, 'ida.muster@schule.example', 'Ihre Bescheinigung über Lehrtätigkeit');
  await reader.page.getByText(number).first().waitFor();

  await certified.getByRole('button', { name: /^Name berichtigen/ }).press('Enter');
  await dialog.getByLabel('Nachname').fill('Müster');
  await dialog.getByLabel('Grund').fill('Schreibfehler');
  await expectGoodPage(desk);
  await tabTo(page, /^Berichtigen$/);
  await page.keyboard.press('Enter');
  await certified.getByText(/ersetzt/).waitFor();
  const corrected = page.getByRole('region', { name: 'Dr. Ida Müster' });
  await corrected.getByText(/gültig/).waitFor();
  await openMail(reader, 'ida.muster@schule.example', 'Berichtigt: Ihre Bescheinigung');
  await goTo(reader, `/nachweis/${number}`);
  await reader.page.getByText('Diese Bescheinigung wurde ersetzt').waitFor();

  await corrected.getByRole('button', { name: /^Widerrufen/ }).press('Enter');
  await dialog.getByLabel('Grund').fill('Verwechslung');
  await tabTo(page, /^Ja, widerrufen$/);
  await page.keyboard.press('Enter');
  await corrected.getByText(/widerrufen/).waitFor();
  const last = (await corrected.getByText(/^TB-/).innerText()).trim();
  const refused = (status: string) => `error: Failed to load resource: the server responded with a status of ${status}`;
  const [noSession, twice] = [refused('400 (Bad Request)'), refused('409 (Conflict)')];
  expect(desk.complaints).toEqual([noSession, noSession, twice]);
  await goTo(desk, `/nachweis/${last}`);
  await page
    .getByText(/widerrufen/i)
    .first()
    .waitFor();
}, 120_000);
