import type { LocalDate } from '@netzwerkstatt/domain';
import { afterAll, describe, expect, test } from 'vitest';
import { keepProofAccount } from '../proof-account/proof-account.ts';
import type { ProofEntry } from '../proof-account/proof-entry.ts';
import type { ProofStatement } from '../proof-account/proof-statement.ts';
import { aProofEntry, aRegime } from '../testing/proof-builders.ts';
import { readPdfFile } from '../testing/read-pdf.ts';
import { createStatementRenderer } from './statement-renderer.ts';

const renderer = createStatementRenderer();
afterAll(() => renderer.close());

function aStatement(entries: readonly ProofEntry[], wanted: Partial<ProofStatement> = {}): ProofStatement {
  const regime = aRegime();
  const asOf = '2027-03-01' as LocalDate;
  return {
    language: 'de',
    holder: 'Hańža Krawc',
    land: 'Sachsen',
    regime,
    account: keepProofAccount(regime, entries, { kind: 'rolling' }, asOf),
    asOf,
    ...wanted,
  };
}

const place = 'Landesstelle';
const many = Array.from({ length: 60 }, (_, index) => aProofEntry({ id: `TB-${index}`, title: `Modul ${index}` }));

describe('a statement on paper', () => {
  test('says who, by which rule, how much, and each training in a table with headers', async () => {
    const revoked = aProofEntry({ title: 'Widerrufen', standing: 'revoked' });
    const external = aProofEntry({
      origin: 'external',
      title: 'Stillen',
      id: 'e',
      provider: place,
      attendedMinutes: 270,
    });
    const pdf = await renderer.render(aStatement([aProofEntry({ provider: place }), external, revoked]));
    const { elements, title, language, viewerPreferences, pages } = await readPdfFile(pdf);
    const all = (role: string) => elements.filter((it) => it.role === role).map(({ text }) => text);
    expect([title, language, viewerPreferences.get('DisplayDocTitle'), pages]).toEqual([
      'Nachweis der Fortbildung: Hańža Krawc',
      'de-DE',
      true,
      1,
    ]);
    expect([all('H1'), all('H2')]).toEqual([['Nachweis der Fortbildung'], ['Angerechnete Fortbildungen']]);
    expect(all('TH')).toEqual(['Fortbildung', 'Anbieter', 'Tage', 'UE', 'Stunden', 'Zählt', 'Nummer']);
    expect(all('TD')).toEqual([
      ...['Recht im Kinderschutz', place, '20.01.2027', '8', '6', '6 Stunden', 'TB-4K7P-2M9X-QW31'],
      ...['Stillen', place, '20.01.2027', '6', '4,5', '4,5 Stunden', 'Nachweis geprüft'],
    ]);
    const text = elements.map((it) => it.text).join(' ');
    expect(text).toContain('10,5 von 60 Stunden');
    expect(text).not.toContain('Widerrufen');
  });

  test('repeats the header where it runs over pages, and is the same file each time', async () => {
    const statement = aStatement(many, { language: 'en' });
    const [one, other] = [await renderer.render(statement), await renderer.render(statement)];
    const { pages, language, elements } = await readPdfFile(one);
    const headers = elements.filter(({ role, text }) => role === 'TH' && text !== '');
    expect([pages > 1, language, headers.length]).toEqual([true, 'en-GB', 7]);
    expect(Buffer.compare(one, other)).toBe(0);
  });

  test('says that there is nothing where nothing counts', async () => {
    const { elements } = await readPdfFile(await renderer.render(aStatement([])));
    expect(elements.some(({ text }) => text === 'In diesem Zeitraum ist nichts angerechnet.')).toBe(true);
  });

  test('a letter no font has does not stop it in what others wrote, but does in a name', async () => {
    const odd = aProofEntry({ title: 'Kinder 🎉 stärken' });
    const { elements } = await readPdfFile(await renderer.render(aStatement([odd])));
    expect(elements.some(({ text }) => text === 'Kinder ? stärken')).toBe(true);
    await expect(renderer.render(aStatement([], { holder: 'Ada 🎉' }))).rejects.toThrow('could not be made');
  });
});
