import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, type Visit, visit } from './visit.ts';

useBrowser();

const PATH = '/arbeit/einstellungen/bescheinigungen';
const PHONE = { viewport: { width: 360, height: 780 } };
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><path fill="#065a2c" d="M0 0h3v1z"/></svg>';

test('a design is written beside the page, kept back while a logo has no words, and then in force', async () => {
  const there = await visit('Landeskoordination Sachsen');
  const { page } = there;
  await goTo(there, PATH);
  await page.getByText('Die Vorschau ist aktuell: 1 Seite.').waitFor();
  await page.getByLabel(/Einleitung/).fill('Für {nahme}.');
  await page.locator('form').getByText('Den Platzhalter {nahme} gibt es nicht. Meinen Sie {name}?').waitFor();
  await page.getByLabel(/Einleitung/).fill('Für {name}.');
  await page.getByText('Die Vorschau ist aktuell: 1 Seite.').waitFor();
  await page.getByRole('button', { name: 'Logo hinzufügen' }).press('Enter');
  await page
    .getByLabel('Logo 1: Datei')
    .setInputFiles({ name: 'netz.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) });

  const release = async () => {
    await page.getByRole('button', { name: 'Freigeben …' }).press('Enter');
    await page.getByLabel('Was sich ändert').fill('Unser Logo');
    await page.getByRole('button', { name: 'Prüfen und freigeben' }).press('Enter');
  };
  await release();
  await page.getByRole('alert').getByText('Der Alternativtext fehlt').waitFor();
  await page.getByRole('alert').getByRole('link').press('Enter');
  await page.keyboard.type('Logo: ein Netz');
  await page.getByText('Die Vorschau ist aktuell: 1 Seite.').waitFor();
  await release();
  await page.getByText('Fassung 1 ist freigegeben.').waitFor();
  await page.getByText(/Fassung 1 gilt seit/).waitFor();
  const printed = await page.request.get((await page.getByText('Probedruck').getAttribute('href')) ?? '');
  expect([printed.status(), (await printed.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  // The browser counts a refusal as an error.
  expect(there.complaints.filter((it) => !it.includes('412'))).toEqual([]);
});

test('a placeholder is chosen by keyboard on a phone, written where the caret is, said, and can be taken back', async () => {
  const there = await visit('Landeskoordination Sachsen', PHONE);
  const { page } = there;
  await goTo(there, PATH);
  const text = page.getByLabel(/^Schluss/);
  await text.fill('In  gelernt');
  await text.evaluate((it: HTMLTextAreaElement) => it.setSelectionRange(3, 3));
  await tabTo(page, /^Platzhalter einfügen in: Schluss/);
  await page.keyboard.press('ArrowDown');
  await page.getByRole('menu', { name: 'Platzhalter einfügen' }).waitFor();
  expect(await focusedText(there)).toMatch(/^Name der Person\{name\}, zum Beispiel „.+“$/);
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('o');
  expect(await focusedText(there)).toMatch(/^Ort\{ort\}, zum Beispiel „.+“$/);
  await page.keyboard.press('Enter');
  await page.getByText('Ort ist eingefügt: {ort}').waitFor();
  await page.keyboard.type('!');
  expect(await text.inputValue()).toBe('In {ort}! gelernt');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await text.inputValue()).toBe('In  gelernt');

  await tabTo(page, /^Platzhalter einfügen in: Schluss/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await focusedText(there)).toBe('Platzhalter einfügen in: Schluss, vor dem Datum der Ausstellung');
  // Nobody has been in this one yet: it goes on at the end.
  const remarks = page.getByLabel(/^Bemerkungen/);
  await tabTo(page, /^Platzhalter einfügen in: Bemerkungen/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await remarks.inputValue()).toMatch(/\{name\}$/);
  expect(there.complaints).toEqual([]);
});

test('of several pages each has ink on it', async () => {
  const there = await visit('Landeskoordination Sachsen');
  const { page } = there;
  await goTo(there, PATH);
  await page.getByLabel('Texte für').selectOption('series');
  await page.getByLabel('Beispiel').selectOption('longest');
  await page.getByText('Die Vorschau ist aktuell: 2 Seiten.').waitFor();
  const inked = await page.getByRole('img', { name: /^Vorschau, Zertifikat/ }).evaluateAll((images) =>
    images.map((image) => {
      const canvas = new OffscreenCanvas(210, 297);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image as HTMLImageElement, 0, 0, 210, 297);
      const { data } = context.getImageData(0, 0, 210, 297);
      return data.filter((value, at) => at % 4 === 0 && value < 128).length > 100;
    }),
  );
  expect(inked).toEqual([true, true]);
});

test('of two who write at once nobody is overwritten: the second is told what changed, and keeps what both wrote', async () => {
  const [one, other] = [await visit('Landeskoordination Sachsen'), await visit('Landeskoordination Sachsen')];
  for (const there of [one, other]) await goTo(there, PATH);
  const funding = ({ page }: Visit) => page.getByLabel(/^Förderhinweis/);
  const signer = ({ page }: Visit) => page.getByLabel(/^Wer unterschreibt/);
  const press = ({ page }: Visit, name: string) => page.getByRole('button', { name, exact: true }).click();
  await funding(one).fill('Mitfinanziert durch Steuermittel.');
  await press(one, 'Freigeben …');
  await one.page.getByLabel('Was sich ändert').fill('Mit Förderhinweis');

  await signer(other).fill('Leitung der Landeskoordinierungsstelle');
  await press(other, 'Freigeben …');
  const told = other.page.getByRole('alert').filter({ hasText: 'hat inzwischen gespeichert' });
  await told.getByRole('listitem').filter({ hasText: 'Förderhinweis' }).waitFor();
  expect(await told.getByRole('listitem').count()).toBe(1);
  expect(await violationsOn(other.page)).toEqual([]);
  await press(other, 'Beides speichern');
  await other.page.getByText('Der Entwurf ist gespeichert.').waitFor();
  expect(await funding(other).inputValue()).toBe('Mitfinanziert durch Steuermittel.');

  // Whoever was about to release has read another state.
  await press(one, 'Prüfen und freigeben');
  await one.page
    .getByRole('alert')
    .filter({ hasText: 'hat inzwischen gespeichert' })
    .getByRole('listitem')
    .filter({ hasText: 'Wer unterschreibt' })
    .waitFor();
  expect(await one.page.getByRole('dialog').count()).toBe(0);
  await press(one, 'Beides speichern');
  await one.page.getByText('Der Entwurf ist gespeichert.').waitFor();
  await press(one, 'Freigeben …');
  await one.page.getByLabel('Was sich ändert').fill('Förderhinweis und Leitung');
  await press(one, 'Prüfen und freigeben');
  await one.page.getByText(/^Fassung \d+ ist freigegeben\.$/).waitFor();

  await goTo(other, PATH);
  expect([await funding(other).inputValue(), await signer(other).inputValue()]).toEqual([
    'Mitfinanziert durch Steuermittel.',
    'Leitung der Landeskoordinierungsstelle',
  ]);
  expect(await other.page.getByText('Förderhinweis und Leitung').count()).toBe(1);
}, 120_000);

test('a version is compared with the fields part by part, and asks before it takes the place of a draft', async () => {
  const there = await visit('Landeskoordination Sachsen', PHONE);
  const { page } = there;
  await goTo(there, PATH);
  const before = await page.getByLabel(/^Förderhinweis/).inputValue();
  await page.getByLabel(/^Förderhinweis/).fill('Etwas anderes');
  await page.getByText('Zeile zum Ausdrucken und Unterschreiben').click();
  const compare = page.getByRole('button', { name: 'Mit Fassung 1 vergleichen' });
  await compare.press('Enter');
  await page.getByText('Unterschiede zu Fassung 1').waitFor();
  expect(await compare.getAttribute('aria-expanded')).toBe('true');
  const parts = await page.getByRole('term').allInnerTexts();
  expect(parts.filter((it) => ['Förderhinweis', 'Unterschrift'].includes(it))).toEqual([
    'Förderhinweis',
    'Unterschrift',
  ]);
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  await expectNoSidewaysScroll(page);

  await page.getByRole('button', { name: 'Fassung 1 als Entwurf übernehmen' }).press('Enter');
  await page.getByRole('dialog').getByText('Was jetzt im Entwurf und in den Feldern steht').waitFor();
  await page.getByRole('button', { name: 'Abbrechen' }).press('Enter');
  expect(await page.getByLabel(/^Förderhinweis/).inputValue()).toBe('Etwas anderes');
  await page.getByRole('button', { name: 'Fassung 1 als Entwurf übernehmen' }).press('Enter');
  await page.getByRole('button', { name: 'Entwurf ersetzen' }).press('Enter');
  await page.getByText('Fassung 1 steht jetzt im Entwurf.').waitFor();
  expect(before).not.toBe('');
  expect(await page.getByLabel(/^Förderhinweis/).inputValue()).toBe('');
  expect(there.complaints).toEqual([]);
});

/** What somebody hears of where they are. */
function focusedText({ page }: Visit): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
