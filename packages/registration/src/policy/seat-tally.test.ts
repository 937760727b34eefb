import type { Ags, Instant, ProfessionCode } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { openSeats, type SeatPolicy } from './allocation-policy.ts';
import { bookableSeats, findSeatHindrance, openTally, withSeats } from './seat-tally.ts';
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
  ...midwife,
  organisation: 'kita',
  profession: 'Y3' as ProfessionCode,
  group: 'youth_welfare',
};
const judge: Traits = { ...midwife, organisation: 'court', profession: 'J1' as ProfessionCode, group: 'justice' };

const forHealth: SeatPolicy = {
  ...openSeats,
  pools: [{ name: 'health', for: { by: 'group', values: ['health'] }, seats: 1, releaseAt: LATER }],
};

test('without rules a seat is anybody’s until the last one is taken', () => {
  const one = openTally(openSeats, 1);
  expect(findSeatHindrance(one, midwife, NOW)).toBe(undefined);
  expect(findSeatHindrance(withSeats(one, educator), midwife, NOW)).toEqual({ code: 'full' });
});

test('a kept seat is for its people, and for everybody from its release on', () => {
  const one = openTally(forHealth, 1);
  expect(findSeatHindrance(one, educator, NOW)).toEqual({ code: 'seats_reserved', releaseAt: LATER });
  expect(findSeatHindrance(one, midwife, NOW)).toBe(undefined);
  expect(findSeatHindrance(one, educator, LATER)).toBe(undefined);
});

test('a pool is a least share: once it is filled its people compete for the other seats as everybody does', () => {
  const two = withSeats(openTally(forHealth, 2), midwife);
  expect(findSeatHindrance(two, midwife, NOW)).toBe(undefined);
  expect(findSeatHindrance(two, educator, NOW)).toBe(undefined);
});

test('seats kept for nobody are given by staff alone', () => {
  const policy = { ...openSeats, pools: [{ name: 'held', for: { by: 'group', values: [] }, seats: 1 }] } as const;
  expect(findSeatHindrance(openTally(policy, 1), midwife, NOW)).toEqual({ code: 'seats_reserved' });
});

test('a cap counts every value by itself, or the one it names, and beats a kept seat', () => {
  const perOrganisation: SeatPolicy = { ...forHealth, caps: [{ by: 'organisation', max: 1, until: LATER }] };
  const tally = withSeats(openTally(perOrganisation, 5), midwife);
  expect(findSeatHindrance(tally, midwife, NOW)).toEqual({ code: 'cap_reached', cap: perOrganisation.caps[0] });
  expect(findSeatHindrance(tally, educator, NOW)).toBe(undefined);
  expect(findSeatHindrance(tally, midwife, LATER)).toBe(undefined);
  const noJustice: SeatPolicy = { ...openSeats, caps: [{ by: 'group', value: 'justice', max: 0 }] };
  expect(findSeatHindrance(openTally(noJustice, 5), judge, NOW)).toEqual({
    code: 'cap_reached',
    cap: noJustice.caps[0],
  });
  expect(findSeatHindrance(openTally(noJustice, 5), midwife, NOW)).toBe(undefined);
});

test('whoever names no organisation is counted by no cap on one, and by every other cap as everybody is', () => {
  const { organisation: _, ...freelance } = midwife;
  const policy: SeatPolicy = {
    ...openSeats,
    caps: [
      { by: 'organisation', max: 1 },
      { by: 'organisationType', max: 1 },
      { by: 'group', max: 3 },
    ],
  };
  const two = withSeats(withSeats(openTally(policy, 9), freelance), freelance);
  expect(findSeatHindrance(two, freelance, NOW)).toBe(undefined);
  expect(findSeatHindrance(two, midwife, NOW)).toBe(undefined);
  expect(findSeatHindrance(withSeats(two, freelance), freelance, NOW)).toEqual({
    code: 'cap_reached',
    cap: policy.caps[2],
  });
});

test('a team sits together or not at all, and its organisation may be as many as a team', () => {
  const policy: SeatPolicy = { ...openSeats, caps: [{ by: 'organisation', max: 2 }], teams: { maxSize: 4 } };
  const tally = openTally(policy, 5);
  expect(findSeatHindrance(tally, educator, NOW, 4)).toBe(undefined);
  expect(findSeatHindrance(withSeats(tally, judge, 2), educator, NOW, 4)).toEqual({ code: 'full' });
  expect(findSeatHindrance(tally, educator, NOW, 5)).toEqual({ code: 'cap_reached', cap: policy.caps[0] });
});

test('overbooking is a share of the capacity, rounded down', () => {
  const policy = { ...openSeats, overbookPercent: 10 };
  expect([9, 10, 25].map((capacity) => bookableSeats({ policy, capacity }))).toEqual([9, 11, 27]);
});

test('seats that are given back are nobody’s again', () => {
  const tally = withSeats(openTally({ ...forHealth, caps: [{ by: 'organisation', max: 1 }] }, 1), midwife);
  expect(findSeatHindrance(withSeats(tally, midwife, -1), midwife, NOW)).toBe(undefined);
});
