import { describe, expect, test } from 'vitest';
import {
  type Attendant,
  allWith,
  attendanceEntries,
  countAttendance,
  findAbsent,
  listedEntries,
  parseMinutes,
} from './attendance-draft.ts';

const session = { id: 's1', teachingMinutes: 360 };

function attendant(id: string, givenName: string, familyName: string, minutes: Record<string, number> = {}): Attendant {
  return { id, givenName, familyName, organisation: 'Kita Sonnenschein', minutes, forums: [] } as unknown as Attendant;
}

const ada = attendant('1', 'Ada', 'Weber', { s1: 360 });
const ben = attendant('2', 'Ben', 'Öztürk', { s2: 360 });
const cem = attendant('3', 'Cem', 'Weberling');
const people = [ada, ben, cem];

const seen = (edits: readonly (readonly [string, string])[]) =>
  attendanceEntries(people, session, new Map(edits)).map((it) => [it.text, it.minutes, it.isChanged, it.isWrong]);

describe('what stands in a row', () => {
  test('is what was recorded for this session, until somebody types', () => {
    expect(seen([])).toEqual([
      ['360', 360, false, false],
      ['', undefined, false, false],
      ['', undefined, false, false],
    ]);
  });

  test('is what was typed then; the same again is no change', () => {
    expect(
      seen([
        ['1', '360'],
        ['2', '180'],
        ['3', '361'],
      ]),
    ).toEqual([
      ['360', 360, false, false],
      ['180', 180, true, false],
      ['361', undefined, true, true],
    ]);
  });

  test('an emptied field says that somebody was not there', () => {
    expect(seen([['1', '']])[0]).toEqual(['', 0, true, false]);
  });
});

test.for([
  { typed: '', minutes: 0 },
  { typed: ' 45 ', minutes: 45 },
  { typed: '360', minutes: 360 },
  { typed: '361', minutes: undefined },
  { typed: '-1', minutes: undefined },
  { typed: '4,5', minutes: undefined },
  { typed: '1e2', minutes: undefined },
])('„$typed“ is $minutes minutes of 360', ({ typed, minutes }) => {
  expect(parseMinutes(typed, 360)).toBe(minutes);
});

test('all of them at once are all of them', () => {
  const entries = attendanceEntries(people, session, allWith(people, 360));
  expect(countAttendance(entries, session)).toEqual({ present: 3, partly: 0, absent: 0, open: 0 });
});

test('people are counted by what is known of them', () => {
  const edits = new Map([
    ['1', '180'],
    ['2', '0'],
  ]);
  expect(countAttendance(attendanceEntries(people, session, edits), session)).toEqual({
    present: 1,
    partly: 1,
    absent: 1,
    open: 1,
  });
});

describe('a few letters find', () => {
  const entries = attendanceEntries([attendant('1', 'Ada', 'Weber'), ben, cem], session, new Map());
  const found = (text: string) => findAbsent(entries, text).map(({ id }) => id);

  test.for([
    { what: 'the name that begins so', text: 'web', ids: ['1', '3'] },
    { what: 'given and family name in any order', text: 'ada we', ids: ['1'] },
    { what: 'umlauts written out', text: 'oezt', ids: ['2'] },
    { what: 'the organisation, after the names', text: 'sonn', ids: ['1', '2', '3'] },
    { what: 'nobody for nothing', text: '  ', ids: [] },
  ])('$what', ({ text, ids }) => {
    expect(found(text)).toEqual(ids);
  });

  test('nobody who is ticked already', () => {
    expect(findAbsent(attendanceEntries(people, session, new Map()), 'weber').map(({ id }) => id)).toEqual(['3']);
  });
});

describe('the list of a forum', () => {
  const forum = { id: 's1', teachingMinutes: 90, isForum: true };
  const chose = (it: Attendant, ...forums: string[]): Attendant => ({ ...it, forums }) as unknown as Attendant;
  const listed = (everybody: readonly Attendant[], edits: readonly (readonly [string, string])[] = [], of = forum) =>
    listedEntries(attendanceEntries(everybody, of, new Map(edits)), of).map((it) => it.attendant.id);

  test('shows those who chose it, and whoever was there all the same', () => {
    expect(listed([chose(ada), chose(ben, 's1'), chose(cem, 's9')])).toEqual(['1', '2']);
  });

  test('takes up whoever is found by quick entry', () => {
    expect(listed([chose(ben, 's1'), chose(cem)], [['3', '90']])).toEqual(['2', '3']);
  });

  test('shows everybody where nobody chose anything, as does the list of the plenary', () => {
    expect(listed([ben, cem])).toEqual(['2', '3']);
    expect(listed([chose(ben, 's9'), chose(cem)], [], { ...forum, isForum: false })).toEqual(['2', '3']);
  });
});
