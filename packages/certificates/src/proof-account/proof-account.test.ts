import { fc, test as property } from '@fast-check/vitest';
import type { CpdRegimeCode, LocalDate } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { aProofEntry, aRegime } from '../testing/proof-builders.ts';
import { keepProofAccount } from './proof-account.ts';
import type { ProofEntry } from './proof-entry.ts';
import type { PeriodChoice } from './proof-period.ts';

const day = (text: string) => text as LocalDate;
const today = day('2026-11-29');
const rolling: PeriodChoice = { kind: 'rolling' };

test('an account adds up what counts, and says of the rest why not', () => {
  const entries = [
    aProofEntry({ id: 'old', to: day('2023-11-29') }),
    aProofEntry({ id: 'one', to: day('2024-03-01') }),
    aProofEntry({ id: 'two', to: day('2026-09-08'), attendedMinutes: 240 }),
    aProofEntry({ id: 'void', to: day('2026-09-09'), standing: 'revoked' }),
  ];
  const account = keepProofAccount(aRegime(), entries, rolling, today);
  expect({ ...account, lines: account.lines.map(({ entry, ...line }) => [entry.id, line]) }).toEqual({
    period: { from: '2023-11-30', to: '2026-11-29' },
    counted: 10,
    due: 60,
    missing: 50,
    minutes: 600,
    units: 13,
    lines: [
      ['void', { counts: false, because: 'revoked' }],
      ['two', { counts: true, amount: 4, by: 'length', until: '2029-09-07' }],
      ['one', { counts: true, amount: 6, by: 'length', until: '2027-02-28' }],
      ['old', { counts: false, because: 'before_period' }],
    ],
  });
});

test('nothing is missing once more is there than is due', () => {
  const entries = [aProofEntry({ attendedMinutes: 4000, to: today })];
  expect(keepProofAccount(aRegime(), entries, rolling, today).missing).toBe(0);
});

test('a period that is over is counted as of its last day', () => {
  const choice: PeriodChoice = { kind: 'fixed', startsOn: day('2020-01-01') };
  const entries = [aProofEntry({ to: day('2022-12-31') }), aProofEntry({ to: day('2023-01-01') })];
  const { counted, lines } = keepProofAccount(aRegime(), entries, choice, day('2022-12-31'));
  expect([counted, lines.map((it) => (it.counts ? 'counts' : it.because))]).toEqual([6, ['after_period', 'counts']]);
});

test('a duty without a number has a list and no sum to reach', () => {
  const { due: _, ...duty } = aRegime({ unit: 'duty' });
  const account = keepProofAccount(duty, [aProofEntry()], rolling, today);
  expect([account.due, account.missing, account.counted, account.minutes]).toEqual([undefined, undefined, 1, 360]);
});

const codes = ['A', 'B'].map((it) => it as CpdRegimeCode);
const someEntry: fc.Arbitrary<ProofEntry> = fc.record({
  id: fc.uuid(),
  origin: fc.constantFrom('attendance', 'partial', 'series', 'speaker', 'external'),
  title: fc.constantFrom('Recht', 'Gespräche'),
  provider: fc.constant('Kammer'),
  from: fc.constant(day('2020-01-01')),
  to: fc.integer({ min: 2020, max: 2028 }).map((year) => day(`${year}-06-30`)),
  form: fc.constantFrom('course', 'conference'),
  standing: fc.constantFrom('valid', 'valid', 'replaced', 'revoked', 'awaits_check', 'rejected', 'taken_back'),
  attendedMinutes: fc.integer({ min: 0, max: 3000 }),
  dayMinutes: fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 5 }),
  awards: fc.array(
    fc.record({ regime: fc.constantFrom(...codes), amount: fc.integer({ min: 1, max: 9 }), number: fc.constant('1') }),
    { maxLength: 2 },
  ),
});
const someEntries = fc.uniqueArray(someEntry, { selector: ({ id }) => id, maxLength: 12 });
const someRegime = fc.record({
  unit: fc.constantFrom('points', 'hours', 'teaching_units', 'days', 'duty', 'proof'),
  code: fc.constantFrom(...codes),
  byLength: fc.boolean(),
});
const regimeOf = ({ unit, code, byLength }: typeof someRegime extends fc.Arbitrary<infer It> ? It : never) =>
  aRegime({
    unit,
    code,
    ...(byLength && { pointsByLength: { minutesPerPoint: 45, perDay: { course: 8, conference: 6 } } }),
  });

property.prop([someRegime, someEntries])('the order of the trainings is irrelevant', (wanted, entries) => {
  const account = (list: readonly ProofEntry[]) => keepProofAccount(regimeOf(wanted), list, rolling, today);
  expect(account(entries.toReversed())).toEqual(account(entries));
});

property.prop([someRegime, someEntries, someEntry])(
  'one more training never takes anything away',
  (wanted, entries, more) => {
    const counted = (list: readonly ProofEntry[]) => keepProofAccount(regimeOf(wanted), list, rolling, today).counted;
    expect(counted([...entries, more])).toBeGreaterThanOrEqual(counted(entries));
  },
);

property.prop([someRegime, someEntries])('only what is valid counts', (wanted, entries) => {
  const { lines } = keepProofAccount(regimeOf(wanted), entries, rolling, today);
  expect(lines.filter((it) => it.counts && it.entry.standing !== 'valid')).toEqual([]);
});

property.prop([someRegime, someEntries])('points that nobody awarded are never made up', (wanted, entries) => {
  const regime = regimeOf({ ...wanted, byLength: false });
  if (regime.unit !== 'points' && regime.unit !== 'days') return;
  const { counted, lines } = keepProofAccount(regime, entries, rolling, today);
  const awarded = lines
    .filter((it) => it.counts)
    .flatMap(({ entry }) => entry.awards.filter((it) => it.regime === regime.code))
    .reduce((sum, { amount }) => sum + amount, 0);
  expect(counted).toBe(awarded);
});

property.prop([someRegime, someEntries])('the sum is that of the lines', (wanted, entries) => {
  const { counted, lines } = keepProofAccount(regimeOf(wanted), entries, rolling, today);
  const sum = lines.reduce((total, it) => total + (it.counts ? it.amount : 0), 0);
  expect(counted).toBeCloseTo(sum, 9);
});
