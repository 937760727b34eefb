import type { Ags, Instant, ProfessionCode } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { openSeats, type SeatPolicy } from './allocation-policy.ts';
import { keptSeats, nextRuleChange } from './kept-seats.ts';
import { openTally, withSeats } from './seat-tally.ts';
import type { Traits } from './traits.ts';

const NOW = '2027-01-10T09:00:00.000Z' as Instant;
const SOON = '2027-01-11T00:00:00.000Z' as Instant;
const LATER = '2027-02-24T00:00:00.000Z' as Instant;
const midwife: Traits = {
  organisation: 'practice',
  region: '14713' as Ags,
  profession: 'H1' as ProfessionCode,
  group: 'health',
};
const health = { by: 'group', values: ['health'] } as const;
const justice = { by: 'group', values: ['justice'] } as const;
const policy: SeatPolicy = {
  ...openSeats,
  pools: [
    { name: 'health', for: health, seats: 2, releaseAt: LATER },
    { name: 'justice', for: justice, seats: 3, releaseAt: SOON },
  ],
};

test('what pools still miss is kept for their people until it is released', () => {
  const tally = withSeats(openTally(policy, 10), midwife);
  expect(keptSeats(tally, NOW)).toEqual([
    { for: health, seats: 1 },
    { for: justice, seats: 3 },
  ]);
  expect(keptSeats(tally, SOON)).toEqual([{ for: health, seats: 1 }]);
  expect(keptSeats(tally, LATER)).toEqual([]);
});

test('no more is kept than is free', () => {
  const tally = { ...openTally(policy, 10), taken: 7 };
  expect(keptSeats(tally, NOW)).toEqual([
    { for: health, seats: 2 },
    { for: justice, seats: 1 },
  ]);
  expect(keptSeats({ ...tally, taken: 10 }, NOW)).toEqual([]);
});

test('the clock is told of the next end of a rule, and of none when all are over', () => {
  const withCap: SeatPolicy = {
    ...policy,
    caps: [
      { by: 'organisation', max: 2, until: LATER },
      { by: 'region', max: 9 },
    ],
  };
  expect([NOW, SOON, LATER].map((now) => nextRuleChange(withCap, now))).toEqual([SOON, LATER, undefined]);
});
