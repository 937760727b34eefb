import { fc, test as property } from '@fast-check/vitest';
import type { Ags, Instant, ProfessionCode } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { openSeats, type SeatCap, type SeatPolicy } from './allocation-policy.ts';
import { findTransferHindrance } from './find-transfer-hindrance.ts';
import { openTally, poolOf, withSeats } from './seat-tally.ts';
import type { Traits } from './traits.ts';

const NOW = '2027-01-10T09:00:00.000Z' as Instant;
const LATER = '2027-02-24T00:00:00.000Z' as Instant;

const midwife: Traits = {
  organisation: 'practice',
  region: '14713' as Ags,
  profession: 'H1' as ProfessionCode,
  group: 'health',
};
const educator: Traits = {
  organisation: 'kita',
  region: '14612' as Ags,
  profession: 'Y3' as ProfessionCode,
  group: 'youth_welfare',
};
const judge: Traits = { ...midwife, organisation: 'court', profession: 'J1' as ProfessionCode, group: 'justice' };
const nurse: Traits = { ...midwife, profession: 'H2' as ProfessionCode };

const seated = (policy: SeatPolicy, capacity: number, people: readonly Traits[]) =>
  people.reduce((tally, it) => withSeats(tally, it), openTally(policy, capacity));
const capped = (cap: SeatCap): SeatPolicy => ({ ...openSeats, caps: [cap] });

describe('a cap', () => {
  const oneOfHealth: SeatCap = { by: 'group', value: 'health', max: 1 };

  test.for([
    { rule: 'stands in the way of who would be one too many', from: judge, to: nurse, hinders: true },
    { rule: 'counts without the seat that changes hands', from: midwife, to: nurse, hinders: false },
    { rule: 'asks nothing of those it does not count', from: judge, to: educator, hinders: false },
  ])('$rule', ({ from, to, hinders }) => {
    const tally = seated(capped(oneOfHealth), 4, [midwife, judge]);
    expect(findTransferHindrance(tally, from, to, NOW)).toEqual(
      hinders ? { code: 'cap_reached', cap: oneOfHealth } : undefined,
    );
  });

  test('of an organisation is never raised from within, not even where a larger team was let in', () => {
    const perOrganisation: SeatCap = { by: 'organisation', max: 1 };
    const policy = { ...capped(perOrganisation), teams: { maxSize: 3 } };
    const tally = seated(policy, 4, [midwife, midwife, midwife, judge]);
    expect(findTransferHindrance(tally, midwife, nurse, NOW)).toBe(undefined);
    expect(findTransferHindrance(tally, judge, nurse, NOW)).toEqual({ code: 'cap_reached', cap: perOrganisation });
  });

  test('that is over holds nobody up', () => {
    const tally = seated(capped({ ...oneOfHealth, until: NOW }), 4, [midwife, judge]);
    expect(findTransferHindrance(tally, judge, nurse, NOW)).toBe(undefined);
  });

  test('that is broken already does not hold up what makes it no worse', () => {
    const tally = seated(capped({ by: 'region', value: '14713', max: 0 }), 4, [midwife, judge]);
    expect(findTransferHindrance(tally, midwife, judge, NOW)).toBe(undefined);
  });
});

describe('a pool', () => {
  const pool = { name: 'health', for: { by: 'group', values: ['health'] }, seats: 1, releaseAt: LATER } as const;
  const forHealth: SeatPolicy = { ...openSeats, pools: [pool] };
  const kept = { code: 'seat_kept', for: pool.for, releaseAt: LATER };

  test.for([
    { rule: 'keeps its seat among its people', from: midwife, to: educator, capacity: 2, answer: kept },
    { rule: 'may go from one of them to the next', from: midwife, to: nurse, capacity: 2, answer: undefined },
    { rule: 'has nothing to say about other seats', from: judge, to: educator, capacity: 2, answer: undefined },
    { rule: 'is content with a seat that is still free', from: midwife, to: educator, capacity: 3, answer: undefined },
  ])('$rule', ({ from, to, capacity, answer }) => {
    expect(findTransferHindrance(seated(forHealth, capacity, [midwife, judge]), from, to, NOW)).toEqual(answer);
  });

  test('that was released keeps nothing', () => {
    expect(findTransferHindrance(seated(forHealth, 2, [midwife, judge]), midwife, educator, LATER)).toBe(undefined);
  });

  test('that could not be filled any more holds up nobody who does not belong to it', () => {
    expect(findTransferHindrance(seated(forHealth, 2, [judge, educator]), judge, educator, NOW)).toBe(undefined);
  });
});

const people = [midwife, nurse, educator, judge, { ...educator, organisation: 'court' }];
const values = { group: 'health', region: '14713', organisation: 'court' } as const;
const cap = fc
  .record({ by: fc.constantFrom('group', 'region', 'organisation'), isForOne: fc.boolean(), max: fc.nat({ max: 3 }) })
  .map(({ by, isForOne, max }): SeatCap => ({ by, max, ...(isForOne && { value: values[by] }) }));
const pool = fc.record({
  for: fc.subarray(['health', 'justice', 'youth_welfare']).map((groups) => ({ by: 'group' as const, values: groups })),
  seats: fc.integer({ min: 1, max: 3 }),
});
const policies = fc
  .record({ caps: fc.array(cap, { maxLength: 3 }), pools: fc.array(pool, { maxLength: 2 }) })
  .map(({ caps, pools }) => ({ ...openSeats, caps, pools: pools.map((it, at) => ({ name: `pool ${at}`, ...it })) }));
const person = fc.constantFrom(...people);

property.prop([policies, fc.array(person, { minLength: 1, maxLength: 6 }), person, fc.nat({ max: 2 })], {
  numRuns: 2_000,
})(
  'changes no number of seats, and is held up exactly where a cap or a pool would hold less than before',
  (policy, sitting, receiver, free) => {
    const [giver = midwife, ...others] = sitting;
    const before = seated(policy, sitting.length + free, sitting);
    const after = seated(policy, sitting.length + free, [...others, receiver]);
    expect(after.taken).toBe(before.taken);
    const now = [...others, receiver];
    // A rule may be broken already, because staff gave seats past it: then it must not get worse.
    const isShort = missing(policy, now) > Math.max(free, missing(policy, sitting));
    const isExceeded = policy.caps.some((it) => people.some((one) => excess(it, one, now) > excess(it, one, sitting)));
    const hindrance = findTransferHindrance(before, giver, receiver, NOW);
    expect(hindrance !== undefined).toBe(isShort || isExceeded);
  },
);

/** Seats above a cap among those who are like this person to it. */
function excess({ by, value, max }: SeatCap, one: Traits, sitting: readonly Traits[]): number {
  if (value !== undefined && one[by] !== value) return 0;
  return Math.max(0, sitting.filter((it) => it[by] === one[by]).length - max);
}

/** Seats that pools still lack. */
function missing(policy: SeatPolicy, sitting: readonly Traits[]): number {
  return policy.pools.reduce(
    (sum, it) => sum + Math.max(0, it.seats - sitting.filter((one) => poolOf(policy, one) === it).length),
    0,
  );
}
