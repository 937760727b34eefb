import { describe, expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { openMail } from './partner.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const paper = { name: 'Teilnahme.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };
const account = '/meine/nachweise';

/** A title no other trial knows. */
const aTitle = (word: string) => `${word} ${Math.floor(Math.random() * 1e9)}`;

async function sumOf(here: Visit): Promise<number> {
  await goTo(here, account);
  const figure = here.page.locator('dl dd b').first();
  return Number((await figure.innerText()).replace(',', '.'));
}

async function handIn(here: Visit, title: string): Promise<void> {
  const { page } = here;
  await goTo(here, `${account}/neu`);
  await page.getByLabel('Bescheinigung als Datei').setInputFiles(paper);
  await page.getByText('Teilnahme.pdf ist hochgeladen.').waitFor();
  await page.getByLabel('Titel der Fortbildung').fill(title);
  await page.getByLabel('Wer hat sie angeboten?').fill('Hebammenverband');
  await page.getByLabel('Erster Tag').fill('2026-05-04');
  await page.getByLabel('Letzter Tag').fill('2026-05-04');
  await page.getByLabel('Umfang laut Bescheinigung').fill('8');
  await page.getByRole('button', { name: 'Einreichen' }).click();
  await page.getByText('Der Nachweis ist eingereicht.', { exact: false }).waitFor();
}

async function findAtDesk(desk: Visit, title: string): Promise<void> {
  await goTo(desk, `/arbeit/nachweise?q=${encodeURIComponent(title)}`);
  await desk.page.getByRole('link', { name: title }).press('Enter');
  await desk.page.getByRole('heading', { level: 1, name: title }).waitFor();
}

describe('a proof account', () => {
  test('counts a proof once the Land has checked it, by what was found, until that is taken back', async () => {
    const here = await visit('Partnerin (Familienhebamme)');
    const title = aTitle('Stillen und Bindung');
    const before = await sumOf(here);
    await handIn(here, title);
    const line = here.page.getByRole('row').filter({ hasText: title });
    await line.getByText('wird noch geprüft').waitFor();
    expect(await sumOf(here)).toBe(before);

    const desk = await visit('Landeskoordination Sachsen');
    await findAtDesk(desk, title);
    const download = desk.page.waitForEvent('download');
    await desk.page.getByRole('link', { name: /^Teilnahme\.pdf herunterladen/ }).click();
    expect((await download).suggestedFilename()).toBe('Teilnahme.pdf');
    await desk.page.getByLabel('Umfang laut Bescheinigung').fill('6');
    await desk.page.getByRole('button', { name: 'So anrechnen' }).press('Enter');
    await desk.page.getByText('Der Nachweis ist angerechnet.', { exact: false }).waitFor();

    expect(await sumOf(here)).toBe(before + 4.5);
    await here.page.getByRole('row').filter({ hasText: title }).getByText('4,5 Stunden').first().waitFor();
    await openMail(here, '', `Nachweis angerechnet: ${title}`);

    await goTo(desk, `/arbeit/nachweise?liste=angerechnet&q=${encodeURIComponent(title)}`);
    await desk.page.getByRole('link', { name: title }).press('Enter');
    await desk.page.getByRole('button', { name: 'Anrechnung zurücknehmen' }).press('Enter');
    await desk.page.getByRole('button', { name: 'Zurücknehmen', exact: true }).press('Enter');
    await desk.page.getByText('Bitte geben Sie eine Begründung an.', { exact: false }).first().waitFor();
    expect(await violationsOn(desk.page)).toEqual([]);
    await desk.page.getByLabel('Grund').fill('Die Bescheinigung gehört jemand anderem.');
    await desk.page.getByRole('button', { name: 'Zurücknehmen', exact: true }).press('Enter');
    await desk.page.getByText('Die Anrechnung ist zurückgenommen.', { exact: false }).waitFor();
    await goTo(desk, `/arbeit/nachweise?liste=zurueckgenommen&q=${encodeURIComponent(title)}`);
    await desk.page.getByRole('link', { name: title }).waitFor();

    expect(await sumOf(here)).toBe(before);
    await line.getByText('Anrechnung zurückgenommen').waitFor();
    await line.getByText('Die Bescheinigung gehört jemand anderem.').waitFor();
    await openMail(here, '', `Anrechnung zurückgenommen: ${title}`);
    expect([...here.complaints, ...desk.complaints]).toEqual([]);
  });

  test('says why a proof is not recognised, which can then be put right or withdrawn by keyboard', async () => {
    const here = await visit('Partnerin (Familienhebamme)');
    const { page } = here;
    const title = aTitle('Schwierige Gespräche');
    await handIn(here, title);
    const desk = await visit('Landeskoordination Sachsen');
    await findAtDesk(desk, title);
    await desk.page.getByRole('button', { name: 'Nicht anrechnen' }).click();
    await desk.page.getByText('Bitte nennen Sie den Grund.').first().waitFor();
    await desk.page.getByLabel('Grund').fill('Auf dem Foto ist der Name nicht zu lesen.');
    await desk.page.getByRole('button', { name: 'Nicht anrechnen' }).click();
    await desk.page.getByText('Der Nachweis ist nicht angerechnet.', { exact: false }).waitFor();

    await goTo(here, account);
    const line = page.getByRole('row').filter({ hasText: title });
    await line.getByText('Auf dem Foto ist der Name nicht zu lesen.').waitFor();
    await line.getByRole('link', { name: 'Berichtigen' }).press('Enter');
    await page.getByText('Nicht angerechnet: Auf dem Foto', { exact: false }).waitFor();
    await page.getByLabel('Letzter Tag').fill('2026-05-03');
    await page.getByRole('button', { name: 'Speichern' }).press('Enter');
    await page.getByText('Der letzte Tag liegt vor dem ersten.').first().waitFor();
    expect(await page.getByLabel('Titel der Fortbildung').inputValue()).toBe(title);
    await page.getByLabel('Letzter Tag').fill('2026-05-04');
    await page.getByRole('button', { name: 'Speichern' }).press('Enter');
    await page.getByText('Der Nachweis ist geändert.', { exact: false }).waitFor();

    await goTo(here, account);
    await page.getByRole('row').filter({ hasText: title }).getByRole('button', { name: 'Zurückziehen' }).press('Enter');
    await tabTo(page, /^Ja, zurückziehen$/);
    await page.keyboard.press('Enter');
    await page.getByText('Der Nachweis ist zurückgezogen und gelöscht.').waitFor();
    await page.getByText(title).first().waitFor({ state: 'detached' });
    // The browser speaks of the answer to a last day before the first one.
    expect([...here.complaints, ...desk.complaints]).toEqual([expect.stringContaining('400')]);
  });

  test('asks for what is missing at its field, and keeps what was typed', async () => {
    const here = await visit('Partnerin (Familienhebamme)');
    const { page } = here;
    await goTo(here, `${account}/neu`);
    await page.getByLabel('Wer hat sie angeboten?').fill('Kammer');
    await page.getByLabel('Anzahl').fill('9');
    await page.getByRole('button', { name: 'Einreichen' }).press('Enter');
    await page.getByText('Bitte laden Sie die Bescheinigung hoch.').first().waitFor();
    await page.getByText('Bitte wählen Sie, wofür zuerkannt wurde.').first().waitFor();
    expect(await page.getByLabel('Wer hat sie angeboten?').inputValue()).toBe('Kammer');
    expect(await violationsOn(page)).toEqual([]);
    expect(here.complaints).toEqual([]);
  });

  test('is kept by another rule and from another day on', async () => {
    const here = await visit('Partnerin (Familienhebamme)');
    const { page } = here;
    await goTo(here, account);
    await page.getByRole('combobox', { name: 'Konto' }).selectOption('RBP_40_2Y');
    await page.getByRole('button', { name: 'Anzeigen' }).press('Enter');
    await page.getByRole('heading', { level: 2, name: /^Registrierung beruflich Pflegender/ }).waitFor();
    await page.getByLabel('ab einem festen Tag').check();
    await page.getByRole('button', { name: 'Speichern' }).press('Enter');
    await page.getByText('Bitte geben Sie einen Tag an.').first().waitFor();
    await page.getByLabel('Erster Tag').fill('2025-06-01');
    await page.getByRole('button', { name: 'Speichern' }).press('Enter');
    await page.getByText('Der Zeitraum ist gespeichert.').waitFor();
    await page.getByText('1. Juni 2025 bis 31. Mai 2027', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Dieses Konto nicht mehr führen' }).press('Enter');
    await page.getByText('Das Konto wird nicht mehr geführt.', { exact: false }).waitFor();
    expect(here.complaints).toEqual([]);
  });

  test.for([account, `${account}/neu`, '/arbeit/nachweise'])('%s fits on a phone', async (path) => {
    const who = path.startsWith('/arbeit') ? 'Landeskoordination Sachsen' : 'Partnerin (Familienhebamme)';
    const here = await visit(who, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await goTo(here, path);
    await expectNoSidewaysScroll(here.page);
    expect([await violationsOn(here.page), await smallTargetsOn(here.page)]).toEqual([[], []]);
  });
});
