import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { followLink, openMail } from './partner.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const phone = { viewport: { width: 360, height: 780 } };
const pdf = { name: 'Zertifikat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };

async function expectWellMade(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
}

/** A browser complains about every refusal of the server; those that were called for are none. */
function isUnexpected(complaint: string): boolean {
  return !/status of (400|415)/.test(complaint);
}

/** Goes to a field by the tab key, and types. */
async function typeInto(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

/** Everything by keyboard but the choice of the file, which the browser asks for in a window of its own. */
async function askFor(here: Visit, title: string): Promise<void> {
  const { page } = here;
  await goTo(here, '/meine/anrechnungen');
  await expectWellMade(page);
  await tabTo(page, /^Anrechnung beantragen$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Anrechnung beantragen' }).waitFor();
  await expectWellMade(page);

  await tabTo(page, /^Antrag absenden$/);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Bitte wählen Sie eine Reihe.' }).waitFor();
  await page.getByRole('link', { name: 'Bitte laden Sie einen Beleg hoch.' }).waitFor();
  await expectWellMade(page);

  await typeInto(page, /^Für welche Reihe/, 'Zertifikatskurs Netz');
  await tabTo(page, /^B01/);
  await page.getByLabel(/^B09/).press('Space');
  await typeInto(page, /^Titel des Kurses/, title);
  await typeInto(page, /^Anbieter/, 'Hochschule Mittweida');
  await typeInto(page, /^Erster Tag/, '04032025');
  await typeInto(page, /^Letzter Tag/, '05032025');
  await typeInto(page, /^Umfang in UE/, '12');
  const files = page.getByLabel(/^Beleg/);
  await files.setInputFiles({ ...pdf, name: 'Notizen.txt', buffer: Buffer.from('Notizen') });
  await page.getByText('Das ist weder ein PDF noch ein Bild').first().waitFor();
  await files.setInputFiles(pdf);
  await page.getByRole('button', { name: 'Zertifikat.pdf entfernen' }).waitFor();
  await expectWellMade(page);
  await tabTo(page, /^Antrag absenden$/);
  await page.keyboard.press('Enter');
  await page.getByText('Ihr Antrag ist da.').waitFor();
  await page.getByRole('article', { name: title }).getByText('offen', { exact: true }).waitFor();
  await expectWellMade(page);
}

/** The request in the queue of an officer. */
async function open(desk: Visit, title: string): Promise<void> {
  const { page } = desk;
  await goTo(desk, `/arbeit/anrechnungen?q=${encodeURIComponent(title)}`);
  await page.getByText('1 Antrag gefunden').waitFor();
  await expectWellMade(page);
  await page.locator('main table').getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Entscheiden' }).waitFor();
}

test('what somebody learned elsewhere is asked for on the phone, asked back about, and recognised in part with a reason', async () => {
  const title = `Evaluation ${Date.now()}`;
  const here = await visit('Partnerin (Familienhebamme)', phone);
  await askFor(here, title);

  const desk = await visit('Landeskoordination Sachsen');
  await open(desk, title);
  await expectWellMade(desk.page);
  await desk.page.getByText('Von dieser Reihe dürfen 37 UE angerechnet werden').waitFor();
  const download = desk.page.waitForEvent('download');
  await desk.page.getByRole('link', { name: 'Zertifikat.pdf' }).click();
  expect((await download).suggestedFilename()).toBe('Zertifikat.pdf');
  await desk.page.getByLabel('Ihre Rückfrage').fill('Wie viele UE waren Evaluation?');
  await desk.page.getByRole('button', { name: 'Rückfrage senden' }).click();
  await desk.page.getByText('Die Rückfrage ist unterwegs.').waitFor();

  const { email } = await here.page.evaluate(async () => {
    const answer = await fetch('/trpc/own.read');
    return (await answer.json()).result.data.person as { email: string };
  });
  await openMail(here, email, 'Rückfrage zu Ihrer Anrechnung: Evaluation');
  await followLink(here, 'Antworten');
  const card = here.page.getByRole('article', { name: title });
  await card.getByLabel('Ihre Antwort').fill('Fünf.');
  await card.getByRole('button', { name: 'Antwort senden' }).click();
  await here.page.getByText('Ihre Antwort ist da.').waitFor();

  await open(desk, title);
  await desk.page.getByText('Fünf.').waitFor();
  await desk.page.getByLabel(/^B09/).fill('9');
  await desk.page.getByRole('button', { name: 'Entscheidung speichern' }).click();
  await desk.page.getByRole('link', { name: /ganze Zahl von 0 bis 8/ }).waitFor();
  await desk.page.getByRole('link', { name: 'Bitte begründen Sie die Entscheidung.' }).waitFor();
  await expectWellMade(desk.page);
  await desk.page.getByLabel(/^B09/).fill('5');
  await desk.page.getByLabel('Begründung').fill('Fünf UE zu Evaluation, der Rest war anderes.');
  await desk.page.getByRole('button', { name: 'Entscheidung speichern' }).click();
  await desk.page.getByText('Entschieden. Die Person erhält eine E-Mail.').waitFor();
  await desk.page.getByText('teilweise angerechnet').waitFor();

  await openMail(here, email, 'Anrechnung entschieden: Evaluation');
  await here.page.getByText(/zum Teil angerechnet, 5 von 8 UE/).waitFor();
  await followLink(here, 'Zu meinen Anrechnungen');
  await card.getByText('Fünf UE zu Evaluation, der Rest war anderes.').waitFor();
  await card.getByText(/5 von 8 UE/).waitFor();
  await expectWellMade(here.page);

  await desk.page.getByRole('button', { name: 'Anrechnung zurücknehmen' }).press('Enter');
  await desk.page.getByLabel('Begründung').fill('Das Zertifikat gehört jemand anderem.');
  expect(await violationsOn(desk.page)).toEqual([]);
  await desk.page.getByRole('button', { name: 'Zurücknehmen', exact: true }).press('Enter');
  await desk.page.getByText('Zurückgenommen. Die Person erhält eine E-Mail mit dem Grund.').waitFor();
  await desk.page.getByText('Das Zertifikat gehört jemand anderem.').waitFor();
  await expectWellMade(desk.page);
  await openMail(here, email, 'Anrechnung zurückgenommen: Evaluation');
  await followLink(here, 'Zu meinen Anrechnungen');
  await card.getByText('Das Zertifikat gehört jemand anderem.').waitFor();
  await card.getByText('Anrechnung zurückgenommen').waitFor();
  await expectWellMade(here.page);
  expect([...here.complaints, ...desk.complaints].filter(isUnexpected)).toEqual([]);
});

test('the Land keeps the table that proposes what a course counts for', async () => {
  const provider = `Akademie ${Date.now()}`;
  const desk = await visit('Landeskoordination Sachsen');
  const { page } = desk;
  await goTo(desk, '/arbeit/anrechnungen/tabelle');
  await expectWellMade(page);
  await page.getByRole('button', { name: 'Eintrag hinzufügen' }).click();
  await page.getByLabel('Anbieter', { exact: true }).fill(provider);
  await page.getByLabel('Titel des Kurses').fill('Öffentlichkeitsarbeit');
  await page.getByLabel('Modul', { exact: true }).selectOption('B08');
  await page.getByLabel('Zählt als').fill('7');
  await page.getByLabel('Für Kurse, die enden ab').fill('2020-01-01');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('link', { name: 'Das Modul hat nur 6 UE.' }).waitFor();
  await expectWellMade(page);
  await page.getByLabel('Zählt als').fill('6');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByText('Der Eintrag ist gespeichert.').waitFor();
  await page.getByRole('searchbox').fill(provider);
  await page.getByText('1 Eintrag gefunden').waitFor();
  await page.getByRole('button', { name: 'Öffentlichkeitsarbeit entfernen' }).click();
  await page.getByRole('button', { name: 'Entfernen', exact: true }).last().click();
  await page.getByText('Der Eintrag ist entfernt.').waitFor();
  expect(desk.complaints.filter(isUnexpected)).toEqual([]);
});
