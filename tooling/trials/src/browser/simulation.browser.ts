import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

/** A draft of the module that 61 people applied for once, with sixteen places. @returns its address at the desk. */
async function saveDraft(desk: Visit): Promise<string> {
  const { page } = desk;
  await goTo(desk, '/arbeit/veranstaltungen/neu?modul=B06');
  await page.getByLabel('Titel', { exact: true }).fill(`Probe ${Date.now()}`);
  await page.getByRole('group', { name: 'Termin 1' }).getByLabel('Tag').fill('2027-10-12');
  await page.getByLabel('Online', { exact: true }).check();
  await page.getByLabel('Zahl der Plätze').fill('16');
  await page.getByLabel('Anmeldeschluss').fill('2027-09-28T20:00');
  await page.getByLabel('Nach Auswahl').check();
  await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await page.getByText('Der Entwurf ist gespeichert.').first().waitFor();
  return new URL(page.url()).pathname.replace(/\/bearbeiten$/, '');
}

async function expectGoodPage({ page, complaints }: Visit): Promise<void> {
  await expectNoSidewaysScroll(page);
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
}

test('before an event is public its rules are tried on earlier applications, on a phone and without a mouse', async () => {
  const desk = await visit('Landeskoordination Sachsen', { viewport: { width: 360, height: 780 } });
  const { page } = desk;
  const address = await saveDraft(desk);
  await goTo(desk, `${address}/plaetze`);
  await tabTo(page, /^Mit einer Vorlage beginnen/);
  await page.keyboard.type('Fortbildung mit gem');
  await tabTo(page, /^Vorlage einsetzen/);
  await page.keyboard.press('Enter');
  const most = page.getByRole('group', { name: 'Höchstgrenze 2' }).getByLabel('Plätze', { exact: true });
  await most.waitFor();

  await tabTo(page, /^Höchstgrenze hinzufügen/);
  await tabTo(page, /^Größtes Team/);
  await tabTo(page, /^Mit welchen Anmeldungen/);
  const source = page.getByLabel('Mit welchen Anmeldungen?');
  expect(await source.locator('option').first().innerText()).toMatch(/^.* 2027, 61 Anmeldungen: Vielfalt verbinden/);
  await tabTo(page, /^Probe rechnen/);
  await page.keyboard.press('Enter');
  await page.getByText('Mit diesen Regeln wären 16 Plätze vergeben, 61 waren gewünscht.', { exact: false }).waitFor();
  const mix = page.getByRole('table', { name: /^Wer einen Platz bekäme/ });
  await mix.getByRole('row', { name: /Kinder- und Jugendhilfe.*höchstens 8/ }).waitFor();
  await page.getByRole('table', { name: 'Was dem Platz im Weg stand' }).waitFor();
  await expectGoodPage(desk);

  await tabTo(page, /^Aufgeteilt nach/);
  await page.keyboard.type('Landkreis');
  await mix.getByRole('row', { name: /Vogtlandkreis/ }).waitFor();

  await most.fill('viele');
  await page.getByText('Seit dieser Probe haben Sie die Regeln geändert.').waitFor();
  await page.getByRole('button', { name: 'Probe rechnen' }).click();
  await page.getByRole('link', { name: 'Bitte geben Sie eine ganze Zahl an.' }).waitFor();
  expect(await most.inputValue()).toBe('viele');
  await most.fill('4');
  await source.selectOption('Beispielmischung, frei erfunden');
  await page.getByRole('button', { name: 'Probe rechnen' }).click();
  await mix.getByRole('row', { name: /Kinder- und Jugendhilfe.*höchstens 4/ }).waitFor();
  await expectGoodPage(desk);
});
