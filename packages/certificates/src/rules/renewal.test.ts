import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { aRecord, aRun, day } from '../testing/rule-builders.ts';
import { monthsLater } from './months-later.ts';
import { type CertifiedTerm, decideRenewal, type Refresher } from './renewal.ts';
import { refreshersIn, renewalProgress } from './renewal-progress.ts';

const term: CertifiedTerm = {
  issuedOn: day('2027-03-14'),
  validUntil: day('2030-03-14'),
  renewalUnits: 8,
  months: 36,
};
const units = (...all: readonly (readonly [on: string, units: number])[]): readonly Refresher[] =>
  all.map(([on, count]) => ({ on: day(on), minutes: count * 45 }));
const renew = (refreshers: readonly Refresher[], today: string, of = term) => decideRenewal(of, refreshers, day(today));

test('a refresher renews it from its end on, and from the day of renewal once it has ended', () => {
  expect(renew(units(['2029-06-01', 8]), '2029-07-01')).toEqual({
    ok: true,
    value: { validUntil: '2033-03-14', renewalUnits: 8 },
  });
  expect(renew(units(['2029-06-01', 8]), '2031-01-31')).toEqual({
    ok: true,
    value: { validUntil: '2034-01-31', renewalUnits: 8 },
  });
});

test('refreshers are added up, and what was attended up to the issue is none', () => {
  expect(renew(units(['2027-03-14', 8], ['2028-01-10', 4], ['2029-01-10', 3]), '2029-07-01')).toEqual({
    ok: false,
    refusal: { code: 'renewal_too_short', missingUnits: 1 },
  });
});

test('minutes make units together, and a unit that is begun is missing', () => {
  const days = (minutes: number) => [0, 1].map((month) => ({ on: day(`2028-0${month + 1}-10`), minutes }));
  expect(renew(days(180), '2029-07-01')).toMatchObject({ ok: true });
  expect(renew(days(179), '2029-07-01')).toEqual({
    ok: false,
    refusal: { code: 'renewal_too_short', missingUnits: 1 },
  });
});

test('no more than one term lies ahead: what was renewed early is renewed again once its own term begins', () => {
  const renewed = { ...term, issuedOn: day('2028-05-02'), validUntil: day('2033-03-14') };
  const attended = units(['2028-09-01', 8]);
  expect(renew(attended, '2030-03-13', renewed)).toEqual({
    ok: false,
    refusal: { code: 'renewal_too_early', from: '2030-03-14' },
  });
  expect(renew(attended, '2030-03-14', renewed)).toMatchObject({ ok: true, value: { validUntil: '2036-03-14' } });
});

describe('of a record', () => {
  test('every run of the series refreshes, also of one module twice, and what staff entered as a refresher', () => {
    const record = aRecord({
      runs: [aRun('B01', '2028-01-20', 90), aRun('B01', '2029-01-20', 400)],
      results: [
        { kind: 'attended', part: 'refresher', on: day('2029-03-01'), teachingUnits: 2 },
        { kind: 'attended', part: 'practice_project', on: day('2029-03-01'), teachingUnits: 16 },
        { kind: 'colloquium', part: 'colloquium', on: day('2029-03-01'), isPassed: true },
      ],
    });
    expect(refreshersIn(record)).toEqual([
      { on: '2028-01-20', minutes: 90 },
      { on: '2029-01-20', minutes: 360 },
      { on: '2029-03-01', minutes: 90 },
    ]);
  });

  test('what is booked is told apart from what was attended', () => {
    const booked = [{ part: 'B02', run: 'x', days: [{ on: day('2029-09-01'), plannedMinutes: 180 }] }];
    expect(renewalProgress(term, units(['2028-01-10', 2]), booked, day('2029-07-01'))).toEqual({
      since: '2027-03-14',
      until: '2030-03-14',
      hasEnded: false,
      months: 36,
      neededUnits: 8,
      attendedUnits: 2,
      bookedUnits: 4,
      missingUnits: 6,
      missingWithBooked: 2,
    });
  });
});

const anyDay = fc
  .tuple(fc.integer({ min: 2026, max: 2036 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => day(parts.map((it) => String(it).padStart(2, '0')).join('-')));
const anyRefresher = fc.record({ on: anyDay, minutes: fc.nat({ max: 480 }) });
const anyRefreshers = fc.array(anyRefresher, { maxLength: 6 });
const anyTerm = fc
  .record({ issuedOn: anyDay, months: fc.integer({ min: 1, max: 60 }), renewalUnits: fc.integer({ min: 1, max: 24 }) })
  .map((it): CertifiedTerm => ({ ...it, validUntil: monthsLater(it.issuedOn, it.months) }));
/** A day on which the certificate is there. */
const later = (on: string, months: number) => monthsLater(day(on), months);

property.prop([anyTerm, anyRefreshers, anyRefresher, fc.nat({ max: 90 })], { numRuns: 400 })(
  'one more refresher never takes a renewal away, nor asks for more',
  (certified, refreshers, one, months) => {
    const today = later(certified.issuedOn, months);
    const before = decideRenewal(certified, refreshers, today);
    const after = decideRenewal(certified, [...refreshers, one], today);
    const missing = ({ ok, ...it }: typeof before) => (!ok && 'refusal' in it ? it.refusal : undefined);
    if (before.ok) expect(after).toEqual(before);
    const [was, is] = [missing(before), missing(after)];
    if (was?.code === 'renewal_too_short' && is?.code === 'renewal_too_short') {
      expect(is.missingUnits).toBeLessThanOrEqual(was.missingUnits);
    }
  },
);

property.prop([anyTerm, anyRefreshers, fc.nat({ max: 90 })], { numRuns: 400 })(
  'the order of refreshers is irrelevant, and so is what lies before the issue or after the day',
  (certified, refreshers, months) => {
    const today = later(certified.issuedOn, months);
    const counting = refreshers.filter(({ on }) => on > certified.issuedOn && on <= today);
    const decided = decideRenewal(certified, refreshers, today);
    expect(decideRenewal(certified, counting.toReversed(), today)).toEqual(decided);
  },
);

property.prop([anyTerm, anyRefreshers, fc.nat({ max: 90 })], { numRuns: 400 })(
  'a renewal counts longer than before, from that day on for one term at least and for two at most',
  (certified, refreshers, months) => {
    const today = later(certified.issuedOn, months);
    const decided = decideRenewal(certified, refreshers, today);
    if (!decided.ok) return;
    const { validUntil } = decided.value;
    expect(validUntil > certified.validUntil || certified.validUntil < today).toBe(true);
    expect(validUntil >= later(today, certified.months)).toBe(true);
    expect(validUntil <= later(later(today, certified.months + 1), certified.months)).toBe(true);
  },
);

property.prop([anyTerm, anyRefreshers, fc.nat({ max: 90 })], { numRuns: 400 })(
  'progress says until when exactly where the renewal is decided so, and that something is missing where it is not',
  (certified, refreshers, months) => {
    const today = later(certified.issuedOn, months);
    const decided = decideRenewal(certified, refreshers, today);
    const progress = renewalProgress(certified, refreshers, [], today);
    expect(progress.renewableUntil).toBe(decided.ok ? decided.value.validUntil : undefined);
    expect(progress.missingUnits === 0).toBe(decided.ok);
    expect(progress.opensOn).toBeUndefined();
  },
);
