import type { CpdRegimeCode, LocalDate } from '@netzwerkstatt/domain';
import { afterAll, describe, expect, test } from 'vitest';
import { keepProofAccount } from '../proof-account/proof-account.ts';
import type { ProofEntry } from '../proof-account/proof-entry.ts';
import type { ProofStatement } from '../proof-account/proof-statement.ts';
import { aProofEntry, aRegime } from '../testing/proof-builders.ts';
import { readPdfFile } from '../testing/read-pdf.ts';
import type { CertificateDesign } from './certificate-design.ts';
import { readPdf } from './pdf-file.ts';
import { pagesOf } from './pdf-page.ts';
import { createStatementRenderer } from './statement-renderer.ts';

const renderer = createStatementRenderer();
afterAll(() => renderer.close());

function aStatement(entries: readonly ProofEntry[], wanted: Partial<ProofStatement> = {}): ProofStatement {
  const regime = aRegime();
  const asOf = '2027-03-01' as LocalDate;
  return {
    language: 'de',
    holder: 'Hańža Krawc',
    issuer: 'Landeskoordinierungsstelle',
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

describe('a statement of a Land with a design of its own', () => {
  const logo = {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><path fill="#1d3f77" d="M0 0h4v1z"/></svg>',
    alternativeText: 'Logo: ein Netz',
  };
  const design: CertificateDesign = {
    issuerLines: ['Freistaat Sachsen', 'Landeskoordinierungsstelle'],
    colour: '#1d3f77',
    logos: [logo, { ...logo, alternativeText: 'Wappen des Freistaates Sachsen', isOfHouse: true }],
    fundingLine: 'Mitfinanziert durch Steuermittel auf der Grundlage des beschlossenen Haushaltes.',
    signature: { kind: 'by_hand' },
    texts: { attendance: { de: { remarks: ['Nur auf Bescheinigungen'] } } },
  };
  const read = async (statement: ProofStatement, wanted?: CertificateDesign) => {
    const { elements } = await readPdfFile(await renderer.render(statement, wanted));
    return elements.flatMap(({ role, text, alt }) => (/^(?:H1|P|Figure)$/.test(role) ? [alt ?? text] : []));
  };

  test('begins with its letterhead and logos, and ends with who pays', async () => {
    const said = await read(aStatement([]), design);
    expect(said.slice(0, 6)).toEqual([
      'Freistaat Sachsen',
      'Landeskoordinierungsstelle',
      'Logo: ein Netz',
      'Wappen des Freistaates Sachsen',
      'Nachweis der Fortbildung',
      'Name',
    ]);
    expect(said.at(-1)).toBe(design.fundingLine);
    expect(said.includes('Nur auf Bescheinigungen')).toBe(false);
  });

  test('begins without a design with the office and the Land', async () => {
    const said = await read(aStatement([]));
    expect(said.slice(0, 3)).toEqual(['Landeskoordinierungsstelle', 'Sachsen', 'Nachweis der Fortbildung']);
  });

  test('is in its colour', async () => {
    const files = [await renderer.render(aStatement([]), design), await renderer.render(aStatement([]))];
    const green = '#065a2c';
    expect(files.map((it) => [coloursIn(it).has('#1d3f77'), coloursIn(it).has(green)])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('for the chamber of physicians names no funder', async () => {
    const said = await read(aStatement([], { regime: aRegime({ code: 'CME_250_5Y' as CpdRegimeCode }) }), design);
    expect(said.slice(0, 4)).toEqual([
      'Freistaat Sachsen',
      'Landeskoordinierungsstelle',
      'Wappen des Freistaates Sachsen',
      'Nachweis der Fortbildung',
    ]);
    expect(said).not.toContain(design.fundingLine);
  });
});

/** Everything that is filled or drawn in a colour: red, green and blue from 0 to 1 before the command. */
function coloursIn(pdf: Uint8Array): ReadonlySet<string> {
  const content = pagesOf(readPdf(pdf)).map((page) => page.content);
  const found = content.join('\n').matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:scn|SCN|rg|RG)\b/g);
  const hexadecimal = (share: string) =>
    Math.round(Number(share) * 255)
      .toString(16)
      .padStart(2, '0');
  return new Set([...found].map(([, ...shares]) => `#${shares.map(hexadecimal).join('')}`));
}
