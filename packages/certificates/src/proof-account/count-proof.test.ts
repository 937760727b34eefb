import { fc, test as property } from '@fast-check/vitest';
import type { CpdRegime, CpdRegimeCode, LocalDate } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { aProofEntry, aRegime } from '../testing/proof-builders.ts';
import { type Count, countProof } from './count-proof.ts';
import type { ProofEntry } from './proof-entry.ts';

const midwives = aRegime();
const physicians = aRegime({ code: 'CME' as CpdRegimeCode, unit: 'points', due: { amount: 250, perYears: 5 } });
const leave = aRegime({ code: 'LEAVE' as CpdRegimeCode, unit: 'days', since: '2027-01-01' as LocalDate });
const nurses = aRegime({
  code: 'NURSES' as CpdRegimeCode,
  unit: 'points',
  pointsByLength: {
    minutesPerPoint: 45,
    perDay: { course: 8, conference: 6 },
    perTraining: [
      { fromDays: 2, atMost: 10 },
      { fromDays: 3, atMost: 12 },
      { fromHours: 200, atMost: 20 },
    ],
  },
});
const days = (count: number, minutes = 360): Partial<ProofEntry> => ({
  dayMinutes: Array.from({ length: count }, () => minutes),
  attendedMinutes: count * minutes,
});
const amount = (count: Count) => (count.counts ? count.amount : count.because);

describe('what a training counts', () => {
  test.for<{ rule: string; regime: CpdRegime; entry: Partial<ProofEntry>; counts: number | string }>([
    { rule: 'eight units are six hours', regime: midwives, entry: {}, counts: 6 },
    {
      rule: 'units are counted whole',
      regime: aRegime({ unit: 'teaching_units' }),
      entry: { attendedMinutes: 100 },
      counts: 2,
    },
    {
      rule: 'less than a unit counts nothing in units',
      regime: aRegime({ unit: 'teaching_units' }),
      entry: { attendedMinutes: 44 },
      counts: 'too_short',
    },
    { rule: 'a proof counts as one', regime: aRegime({ unit: 'proof' }), entry: days(3), counts: 1 },
    { rule: 'a chamber awards points, length does not', regime: physicians, entry: {}, counts: 'nothing_awarded' },
    {
      rule: 'points of another regime are none of this one',
      regime: physicians,
      entry: { awards: [{ regime: nurses.code, amount: 8, number: '1' }] },
      counts: 'nothing_awarded',
    },
    {
      rule: 'awarded points count as awarded',
      regime: physicians,
      entry: { awards: [{ regime: physicians.code, amount: 9, number: 'VNR 27' }] },
      counts: 9,
    },
    {
      rule: 'leave is for recognised measures',
      regime: leave,
      entry: { to: '2027-02-02' as LocalDate },
      counts: 'nothing_awarded',
    },
    {
      rule: 'nothing counts before the regime began',
      regime: leave,
      entry: { to: '2026-12-31' as LocalDate, awards: [{ regime: leave.code, amount: 1, number: 'R' }] },
      counts: 'before_regime',
    },
    {
      rule: 'recognised days count from its first day on',
      regime: leave,
      entry: { to: '2027-01-01' as LocalDate, awards: [{ regime: leave.code, amount: 1, number: 'R' }] },
      counts: 1,
    },
    { rule: 'a nurse has a point for each unit', regime: nurses, entry: days(1, 300), counts: 6 },
    { rule: 'at most eight on a day of a course', regime: nurses, entry: days(1, 480), counts: 8 },
    {
      rule: 'at most six on a day of a congress',
      regime: nurses,
      entry: { ...days(1, 360), form: 'conference' },
      counts: 6,
    },
    { rule: 'at most ten for two days', regime: nurses, entry: days(2), counts: 10 },
    { rule: 'at most twelve for three days', regime: nurses, entry: days(3), counts: 12 },
    { rule: 'more for a long qualification', regime: nurses, entry: days(34), counts: 20 },
    {
      rule: 'who was there for two hours of two days has two points',
      regime: nurses,
      entry: { ...days(2), attendedMinutes: 120 },
      counts: 2,
    },
    {
      rule: 'what is above the limit of a day is taken off where the day is not known',
      regime: nurses,
      entry: { dayMinutes: [540, 180], attendedMinutes: 540 },
      counts: 8,
    },
    {
      rule: 'points that were awarded come before those by length',
      regime: nurses,
      entry: { ...days(1), awards: [{ regime: nurses.code, amount: 5, number: '20091234' }] },
      counts: 5,
    },
    {
      rule: 'a replaced certificate does not count',
      regime: midwives,
      entry: { standing: 'replaced' },
      counts: 'replaced',
    },
    {
      rule: 'a revoked certificate does not count',
      regime: midwives,
      entry: { standing: 'revoked' },
      counts: 'revoked',
    },
    {
      rule: 'a proof waits for its check',
      regime: midwives,
      entry: { standing: 'awaits_check' },
      counts: 'awaits_check',
    },
    { rule: 'a rejected proof does not count', regime: midwives, entry: { standing: 'rejected' }, counts: 'rejected' },
    {
      rule: 'a series counts by its events',
      regime: midwives,
      entry: { origin: 'series' },
      counts: 'counted_by_events',
    },
    { rule: 'teaching is not attending', regime: midwives, entry: { origin: 'speaker' }, counts: 'held_oneself' },
  ])('$rule', ({ regime, entry, counts }) => {
    expect(amount(countProof(regime, aProofEntry(entry)))).toBe(counts);
  });
});

const someDays = fc.array(fc.integer({ min: 0, max: 720 }), { minLength: 1, maxLength: 40 });
const someForm = fc.constantFrom('course' as const, 'conference' as const);
const points = (entry: ProofEntry) => {
  const count = countProof(nurses, entry);
  return count.counts ? count.amount : 0;
};

property.prop([someDays, someForm, fc.nat(720), fc.nat(720)])(
  'more attendance never gives fewer points',
  (dayMinutes, form, one, other) => {
    const [less, more] = [Math.min(one, other), Math.max(one, other)];
    const at = (attendedMinutes: number) => points(aProofEntry({ dayMinutes, form, attendedMinutes }));
    expect(at(less)).toBeLessThanOrEqual(at(more));
  },
);

property.prop([
  fc.array(fc.tuple(fc.integer({ min: 0, max: 720 }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 10,
  }),
  someForm,
])('nobody has more points than the days they were at could give, however they were there', (days, form) => {
  const dayMinutes = days.map(([planned]) => planned);
  const attended = days.map(([planned, share]) => Math.floor((planned * share) / 45) * 45);
  const ofDay = form === 'course' ? 8 : 6;
  const possible = attended.reduce((sum, minutes) => sum + Math.min(ofDay, minutes / 45), 0);
  const attendedMinutes = attended.reduce((sum, it) => sum + it, 0);
  expect(points(aProofEntry({ dayMinutes, form, attendedMinutes }))).toBeLessThanOrEqual(possible);
});

property.prop([someDays, someForm])('who was always there has all points of the days', (dayMinutes, form) => {
  const ofDay = form === 'course' ? 8 : 6;
  const units = dayMinutes.map((minutes) => Math.floor(minutes / 45));
  const all = units.reduce((sum, it) => sum + Math.min(ofDay, it), 0);
  const attendedMinutes = units.reduce((sum, it) => sum + it * 45, 0);
  const free = { ...nurses, pointsByLength: { minutesPerPoint: 45, perDay: { course: 8, conference: 6 } } };
  const count = countProof(free, aProofEntry({ dayMinutes, form, attendedMinutes }));
  expect(count.counts ? count.amount : 0).toBe(all);
});
