import { expect, test } from 'vitest';
import { expectNoSidewaysScroll, smallTargetsOn, violationsOn } from './look.ts';
import { aGuest, eventCalled, register } from './partner.ts';
import { publishEvent } from './publish-event.ts';
import { tabTo } from './tab-to.ts';
import { goTo, useBrowser, visit } from './visit.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 780 } };

test('several people are decided about, undone and written to, by keyboard on a phone; the trail says who, when and why', async () => {
  const desk = await visit('Landeskoordination Sachsen', PHONE);
  const { page } = desk;
  const press = async (name: RegExp): Promise<void> => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  const title = `Zusammen entschieden ${Date.now()}`;
  const list = `${await publishEvent(desk, title, 1)}/warteliste`;
  const world = await visit();
  const event = await eventCalled(world, title);
  for (const name of ['Ada', 'Ben', 'Cem', 'Dora']) await register(world, event, aGuest(name));
  await goTo(desk, list);
  await page.getByRole('rowheader').nth(2).waitFor();
  const people = await page.getByRole('rowheader').allInnerTexts();
  const [first = '', second = ''] = people.map((it) => it.split('\n')[0] ?? '');
  for (const name of [first, second]) {
    await tabTo(page, new RegExp(`^${name} auswählen`));
    await page.keyboard.press('Space');
  }
  await page.getByText('2 ausgewählt').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);

  const refuse = async (reason: string): Promise<void> => {
    await press(/^Entscheiden/);
    await tabTo(page, /^Platz anbieten/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.getByText(`2 bekommen keinen Platz: ${first} und ${second}`).waitFor();
    await tabTo(page, /^Begründung/);
    await page.keyboard.type(reason);
    await press(/^2 Personen ablehnen/);
    await page.getByText('2 Personen abgelehnt').waitFor();
  };
  await page.getByRole('button', { name: 'Entscheiden …' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Entscheiden' }).press('Enter');
  await page.getByText('Wählen Sie, was geschehen soll.').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Auswahl aufheben' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await refuse('Nachweis fehlt');
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.getByRole('rowheader').count()).toBe(people.length - 2);

  await press(/^Rückgängig/);
  await page.getByText('Rückgängig gemacht für 2 Personen. 2 Mails gehen nicht ab.').waitFor();
  // The message comes from the house, the list from its next answer.
  await page.getByRole('rowheader').filter({ hasText: first }).waitFor();
  expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(people);
  await refuse('Nachweis fehlt noch immer');
  await press(/^Rückgängig/);
  await page.getByText('2 ausgewählt').waitFor();

  await press(/^Mail schreiben/);
  await tabTo(page, /^Betreff/);
  await page.keyboard.type('Für {Vorname}');
  await tabTo(page, /^Text/);
  await page.keyboard.type('Guten Tag {Name}');
  await press(/^Vorschau ansehen/);
  await page.getByText('Den Platzhalter {Name} gibt es nicht.').waitFor();
  expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe('Guten Tag {Name}');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByLabel('Text', { exact: true }).fill('Guten Tag {Vorname} {Nachname}, wir melden uns.');
  await press(/^Vorschau ansehen/);
  await page.getByText(`Guten Tag ${first}, wir melden uns.`).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
  await press(/^An 2 Personen senden/);
  await page.getByText('Mail an 2 Personen geschrieben').waitFor();

  await goTo(desk, list.replace(/warteliste$/, 'verlauf'));
  const rows = page.getByRole('row');
  for (const reason of ['Nachweis fehlt', 'Nachweis fehlt noch immer']) {
    const row = rows.filter({ hasText: `${first}: Entscheidung der Koordination, kein Platz` });
    await row.filter({ has: page.getByText(reason, { exact: true }) }).waitFor();
  }
  await rows.filter({ hasText: 'Mail an 2 Personen geschrieben' }).waitFor();
  // What the browser says of the text that was refused; nothing else.
  expect(desk.complaints.filter((it) => !it.includes('400 (Bad Request)'))).toEqual([]);
});
