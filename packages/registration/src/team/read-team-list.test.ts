import type { ProfessionCode } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { MAX_TEAM_LIST, readTeamList } from './read-team-list.ts';

const midwife = 'H1' as ProfessionCode;
const professions = [
  { code: midwife, names: ['Hebamme / Entbindungspfleger', 'Midwife'] },
  { code: 'H2' as ProfessionCode, names: ['Familienhebamme'] },
  { code: 'Y1' as ProfessionCode, names: ['Sozialarbeiter:in im ASD'] },
  { code: 'Y2' as ProfessionCode, names: ['Sozialarbeiter:in an Schulen'] },
];
const read = (list: string, places = 50) => readTeamList(list, places, professions);

test.for([
  { written: 'Ada Beispiel <ada@example.org>', told: ['Ada', 'Beispiel', undefined] },
  { written: 'Ada Beispiel; ada@example.org', told: ['Ada', 'Beispiel', undefined] },
  { written: 'Ada Beispiel\tada@example.org\tHebamme', told: ['Ada', 'Beispiel', midwife] },
  { written: 'Ada Beispiel, ada@example.org, midwife', told: ['Ada', 'Beispiel', midwife] },
  { written: 'ada@example.org; Ada von der Probe; H1', told: ['Ada', 'von der Probe', midwife] },
  { written: 'Beispiel, Ada; ada@example.org', told: ['Ada', 'Beispiel', undefined] },
  { written: '"Dr. Ada Maria Beispiel" <ada@example.org>', told: ['Dr. Ada Maria', 'Beispiel', undefined] },
])('„$written“ is read as it was meant', ({ written, told: [givenName, familyName, profession] }) => {
  const row = { row: 1, givenName, familyName, email: 'ada@example.org', ...(profession && { profession }) };
  expect(read(written)).toEqual({ ok: true, value: [row] });
});

test('every row that cannot be read is named with what is wrong with it, and nobody is taken', () => {
  const list = [
    'Ada Beispiel; ada@example.org',
    '',
    'Ben Beispiel',
    'Cem; cem@example.org',
    'Ада Пример; x@example.org',
    'Dilan Beispiel; dilan@example.org; Sozialarbeiter',
    'Eva Beispiel; ADA@example.org',
    'Finn Beispiel; finn@example.org, other@example.org',
  ];
  expect(read(list.join('\n'))).toEqual({
    ok: false,
    refusal: {
      code: 'team_list_unreadable',
      faults: [
        { row: 3, code: 'not_an_address' },
        { row: 4, code: 'name_incomplete' },
        { row: 5, code: 'name_unreadable' },
        { row: 6, code: 'profession_unknown' },
        { row: 7, code: 'twice' },
        { row: 8, code: 'not_an_address' },
      ],
    },
  });
});

test('there are no more names than places to be named, never more than one list may have, and at least one', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => `Ada Beispiel; ada${index}@example.org`).join('\r\n');
  expect(read(rows(MAX_TEAM_LIST)).ok).toBe(true);
  const tooLong = (max: number) => ({ ok: false, refusal: { code: 'team_list_too_long', max } });
  expect(read(rows(MAX_TEAM_LIST + 1))).toEqual(tooLong(MAX_TEAM_LIST));
  expect(read(rows(3), 2)).toEqual(tooLong(2));
  expect(read(' \n\n')).toEqual({ ok: false, refusal: { code: 'nobody_named' } });
});
