import { expect, test } from 'vitest';
import { correctFamilyName } from './correct-name.ts';
import { expectGoodPage } from './look.ts';
import { openMail } from './partner.ts';
import { goTo, useBrowser, visit } from './visit.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 780 } };

test('whoever is in a series sees what is done and missing, and comes from there to a date with a free place', async () => {
  const partner = await visit('Partnerin (Familienhebamme)', PHONE);
  const { page } = partner;
  await goTo(partner, '/meine');
  const basics = page.getByRole('article', { name: 'Basisreihe Kinderschutz für Netzwerkpartner' });
  await basics.getByText('Es fehlen noch L01, L13 und B06.').waitFor();
  const steps = await basics.getByRole('listitem').allInnerTexts();
  expect(steps.map((step) => step.replaceAll(/\s+/g, ' ').slice(0, 4).trim())).toEqual(['L01', 'L02', 'L13', 'B06']);
  expect(steps[1]).toContain('besucht am');
  await expectGoodPage(partner);
  await basics.getByRole('listitem').filter({ hasText: 'L13' }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: /^Notfall/ }).waitFor();
});

test('the desk issues the certificate of a series, once, and its owner gets it by mail', async () => {
  const desk = await visit('Landeskoordination Sachsen');
  const { page } = desk;
  await goTo(desk, '/arbeit/reihen');
  await expectGoodPage(desk);
  await page.getByRole('link', { name: 'Basisreihe Kinderschutz für Netzwerkpartner' }).click();
  await page.getByRole('link', { name: /^Zertifikat fällig/ }).click();
  const [name = ''] = await page.getByRole('rowheader').allInnerTexts();
  await expectGoodPage(desk);
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  const specimen = await page.getByRole('link', { name: 'Muster ansehen' }).getAttribute('href');
  const shown = await page.request.get(new URL(`${specimen}`, page.url()).href);
  expect([shown.status(), shown.headers()['content-type']]).toEqual([200, 'application/pdf']);
  await page.getByRole('button', { name: '1 Zertifikat ausstellen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ausstellen', exact: true }).click();
  await page.getByText('1 Zertifikat ist ausgestellt.').first().waitFor();
  const [number] = (await page.getByText(/Zertifikat TB-/).innerText()).match(/TB(-\w{4}){3}/) ?? [];
  expect(await page.getByRole('button', { name: /ausstellen$/ }).count()).toBe(0);

  const reader = await visit();
  await openMail(reader, name, 'Ihr Zertifikat: Basisreihe');
  await reader.page
    .getByText(number ?? 'no number')
    .first()
    .waitFor();
});

test('a certificate that ends is renewed once: its owner gets a new one, and the old number says that there is a newer one', async () => {
  const desk = await visit('Landeskoordination Sachsen', PHONE);
  const { page } = desk;
  await goTo(desk, '/arbeit/reihen/S-INSOFA?stand=ending');
  await page.getByText('noch 8 UE Auffrischung').waitFor();
  await expectGoodPage(desk);
  await page.getByRole('link', { name: /^Verlängerung fällig/ }).click();
  await page.getByText(/gilt bis .*, Auffrischung beisammen/).waitFor();
  const [name = ''] = await page.getByRole('rowheader').allInnerTexts();
  await page.getByRole('link', { name }).click();
  await page.getByText('Die Auffrischung ist beisammen: 8 UE, nötig sind 8.').waitFor();
  const numberShown = async () =>
    (await page.getByText(/Zertifikat TB-/).innerText()).match(/TB(-\w{4}){3}/)?.[0] ?? '';
  const old = await numberShown();
  await page.getByRole('button', { name: '1 Zertifikat verlängern' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ausstellen', exact: true }).click();
  await page.getByText('1 Zertifikat ist verlängert.').first().waitFor();
  await page.getByText('Verlängert ist das Zertifikat schon').waitFor();
  const renewed = await numberShown();
  expect(renewed).not.toBe(old);
  expect(await page.getByRole('button', { name: /verlängern$/ }).count()).toBe(0);
  await expectGoodPage(desk);

  const reader = await visit();
  await openMail(reader, name, 'Verlängert: Ihr Zertifikat');
  await reader.page.getByText(renewed).first().waitFor();
  await goTo(reader, `/nachweis/${old}`);
  await reader.page.getByText(/Sie ist verlängert: Es gibt ein neues Zertifikat/).waitFor();
  expect(await reader.page.getByText(renewed).count()).toBe(0);
  await goTo(reader, `/nachweis/${renewed}`);
  await reader.page.getByText('Diese Bescheinigung ist gültig').waitFor();
  await expectGoodPage(reader);

  await page.getByRole('button', { name: 'Name berichtigen …' }).click();
  expect(await page.getByLabel('Auch den Namen in der Anmeldung berichtigen').count()).toBe(0);
  await correctFamilyName(desk, 'Krawc-Šołćina');
  await page.getByText(renewed).waitFor({ state: 'detached' });
  await goTo(reader, `/nachweis/${renewed}`);
  await reader.page.getByText('Diese Bescheinigung wurde ersetzt').first().waitFor();
  const corrected = await numberShown();
  await page.getByRole('button', { name: 'Widerrufen …' }).click();
  await page.getByLabel('Grund').fill('Die Auffrischung war eine andere');
  await page.getByRole('button', { name: 'Ja, widerrufen' }).click();
  await page.getByText(`${corrected} ist widerrufen.`).first().waitFor();
  await goTo(reader, `/nachweis/${corrected}`);
  await reader.page.getByText('Diese Bescheinigung wurde widerrufen').first().waitFor();
});

test('staff write down a paper, and what was wrong in the form stays in it until it is mended', async () => {
  const desk = await visit('Landeskoordination Sachsen', PHONE);
  const { page } = desk;
  await goTo(desk, '/arbeit/reihen/S-INSOFA?stand=underway&seite=2');
  await page.getByRole('rowheader').first().getByRole('link').click();
  const form = page.getByRole('form', { name: 'Ergebnis eintragen' });
  await form.getByLabel('Teil').selectOption('Dokumentierter Beratungsprozess');
  await form.getByLabel('Tag').fill('2026-11-02');
  await form.getByLabel('Seiten').fill('acht');
  await form.getByRole('button', { name: 'Eintragen' }).click();
  await form.getByRole('link', { name: /Seiten/ }).waitFor();
  expect(await form.getByLabel('Seiten').inputValue()).toBe('acht');
  await form.getByLabel('Seiten').fill('8');
  await form.getByLabel('Niemand ist darin erkennbar').check();
  await form.getByRole('button', { name: 'Eintragen' }).click();
  await page.getByText('Das Ergebnis ist eingetragen.').first().waitFor();
  await page.getByText(/angenommen, 8 Seiten, Niemand ist darin erkennbar/).waitFor();
  await expectGoodPage(desk);
});

test('two people make an exception: one proposes, the other countersigns, and then the certificate is issued', async () => {
  const first = await visit('Landeskoordination Sachsen');
  await goTo(first, '/arbeit/reihen/S-BASIS?stand=underway');
  const link = first.page.getByRole('rowheader').first().getByRole('link');
  const [name, path] = [await link.innerText(), (await link.getAttribute('href')) ?? ''];
  await goTo(first, path);
  const form = first.page.getByRole('form', { name: 'Ausnahme vorschlagen' });
  const missing = await form.getByLabel('Wovon').locator('option').count();
  for (let proposed = 1; proposed <= missing; proposed++) {
    await form.getByLabel('Begründung').fill('Den Rest hat sie als Referentin selbst unterrichtet');
    await form.getByRole('button', { name: 'Ausnahme vorschlagen' }).click();
    await expect.poll(() => first.page.getByText('wartet auf Gegenzeichnung').count()).toBe(proposed);
  }
  expect(await form.count()).toBe(0);
  expect(await first.page.getByRole('button', { name: 'Gegenzeichnen' }).count()).toBe(0);
  expect(await first.page.getByRole('button', { name: 'Zurücknehmen' }).count()).toBe(missing);
  expect(await first.page.getByRole('button', { name: '1 Zertifikat ausstellen' }).count()).toBe(0);

  const second = await visit('Landeskoordination Sachsen, zweite Person', PHONE);
  const { page } = second;
  await goTo(second, '/arbeit/reihen/S-BASIS?stand=waiting');
  await page.getByRole('rowheader', { name }).getByRole('link').click();
  await page.getByText('Den Rest hat sie als Referentin selbst unterrichtet').first().waitFor();
  await expectGoodPage(second);
  for (let left = missing; left > 0; left--) {
    const sign = page.getByRole('button', { name: 'Gegenzeichnen' });
    await expect.poll(() => sign.count()).toBe(left);
    // By keyboard: on a phone the message of the last one lies over the next button.
    await sign.first().press('Enter');
  }
  await page.getByRole('button', { name: '1 Zertifikat ausstellen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ausstellen', exact: true }).click();
  await page.getByText('1 Zertifikat ist ausgestellt.').first().waitFor();
  expect(await page.getByText('genehmigt', { exact: true }).count()).toBe(missing);
  await expectGoodPage(second);
  expect(first.complaints).toEqual([]);
});

test('an exception waits for a second person: whoever proposed it can only take it back', async () => {
  const desk = await visit('Landeskoordination Sachsen');
  const { page } = desk;
  await goTo(desk, '/arbeit/reihen/S-BASIS?stand=underway&seite=3');
  await page.getByRole('rowheader').first().getByRole('link').click();
  const form = page.getByRole('form', { name: 'Ausnahme vorschlagen' });
  await form.getByRole('button', { name: 'Ausnahme vorschlagen' }).click();
  await form.getByRole('link', { name: /Begründung/ }).waitFor();
  await form.getByLabel('Begründung').fill('Elternzeit im ersten Jahr');
  await form.getByRole('button', { name: 'Ausnahme vorschlagen' }).click();
  await page.getByText('wartet auf Gegenzeichnung').waitFor();
  expect(await page.getByRole('button', { name: 'Gegenzeichnen' }).count()).toBe(0);
  await expectGoodPage(desk);
  await page.getByRole('button', { name: 'Zurücknehmen' }).click();
  await page.getByText('abgelehnt').waitFor();
});
