import type { LocalDateTime } from '@netzwerkstatt/domain';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Cell } from './cell.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv-line.ts';
import { guarded } from './guarded.ts';
import { xlsxFile } from './xlsx-file.ts';

const dangerous = [
  '=1+1',
  '+49 341',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u200b=1',
  '\uff1d1',
  '\ufeff@a',
];
const harmless = ['Ada', 'a=b', 'Hebammen-Praxis', "O'Neill", '', '2 + 2', 'Ärztehaus; „am Markt“'];

describe('what a spreadsheet could take for a formula', () => {
  test.each(dangerous)('is told to be text: %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  test.each(harmless)('and nothing else: %j', (text) => {
    expect(guarded(text)).toBe(text);
  });
});

const at = '2027-01-20T09:00' as LocalDateTime;
const rows: readonly (readonly Cell[])[] = [
  ['Özdemir', 'sagt "ja"; und\r\nnein', 3, { at }, undefined],
  [...dangerous.slice(0, 4), 'ß€𝔄'],
];
const headers = ['Name', 'Text', 'Zahl', 'Zeit', '=Frage?'];

test('another reader finds in a CSV what was written, in columns and lines of their own', () => {
  const text = [headers, ...rows].map(csvLine).join('');
  expect(parseCsv(`${BYTE_ORDER_MARK}${text}`, { delimiter: ';' })).toEqual([
    ['Name', 'Text', 'Zahl', 'Zeit', "'=Frage?"],
    ['Özdemir', 'sagt "ja"; und\r\nnein', '3', '20.01.2027 09:00', ''],
    ["'=1+1", "'+49 341", "'-1", "'@SUM(A1)", 'ß€𝔄'],
  ]);
  expect(text.endsWith('\r\n')).toBe(true);
});

test('another reader finds in a workbook what was written, numbers and times as such, and no formula', async () => {
  async function* pages() {
    yield rows.slice(0, 1);
    yield rows.slice(1);
  }
  const name = 'Teilnehmende: [sehr] langer/Name einer Veranstaltung';
  const workbook = await readXlsx(await xlsxFile({ name, headers, rows: pages() }));
  const [sheet] = workbook.sheets;
  expect(sheet?.name).toBe('Teilnehmende   sehr  langer Nam');
  const [first, second, third] = sheet?.rows ?? [];
  expect(first).toEqual(['Name', 'Text', 'Zahl', 'Zeit', "'=Frage?"]);
  expect(second?.slice(0, 3)).toEqual(['Özdemir', 'sagt "ja"; und\r\nnein', 3]);
  expect(second?.[3]).toEqual(new Date('2027-01-20T09:00:00.000Z'));
  expect(third).toEqual(["'=1+1", "'+49 341", "'-1", "'@SUM(A1)", 'ß€𝔄']);
  const cells = [...(sheet?.cells?.values() ?? [])];
  expect(cells.filter((it) => 'formula' in it && it.formula !== undefined)).toEqual([]);
});
