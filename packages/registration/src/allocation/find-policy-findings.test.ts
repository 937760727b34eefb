import type { Ags, Instant } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { type AllocationPolicy, openSeats, type ReservedPool } from '../policy/index.ts';
import { findPolicyFindings, type PolicyEvent, type PolicyFinding } from './index.ts';

const opensAt = '2026-12-01T08:00:00.000Z' as Instant;
const deadline = '2027-02-10T00:00:00.000Z' as Instant;
const release = '2027-02-24T00:00:00.000Z' as Instant;
const startsAt = '2027-03-10T08:00:00.000Z' as Instant;
const closesAt = deadline;

const event: PolicyEvent = {
  admission: 'by_application',
  capacity: 10,
  registrationOpensAt: opensAt,
  registrationClosesAt: closesAt,
  startsAt,
};

const sound: AllocationPolicy = {
  ...openSeats,
  mode: 'lot',
  deadline,
  ranking: ['own_region', 'lot'],
  ownRegions: ['14523' as Ags],
  lot: { commitment: 'ab' },
};

const health: ReservedPool = {
  name: 'health',
  for: { by: 'group', values: ['health'] },
  seats: 4,
  releaseAt: release,
};

const { deadline: _deadline, ...withoutDeadline } = sound;
const { lot: _lot, ...withoutLot } = sound;
const { releaseAt: _release, ...neverReleased } = health;

const tooFew = { ...health, name: 'both', for: { by: 'group', values: ['health', 'education'] } } as const;

test('a sound policy has nothing against itself', () => {
  const whole = { ...sound, pools: [health], caps: [{ by: 'organisation', max: 2 }], teams: { maxSize: 4 } } as const;
  expect(findPolicyFindings(whole, event)).toEqual([]);
});

describe('a contradiction is told at its field', () => {
  test.for<[string, Partial<AllocationPolicy>, PolicyFinding]>([
    [
      'decided one by one at an event that collects applications',
      { mode: 'manual' },
      { weight: 'hint', field: 'deadline', code: 'deadline_unused' },
    ],
    [
      'decided after the event has begun',
      { deadline: startsAt },
      { weight: 'contradiction', field: 'deadline', code: 'deadline_after_start', startsAt },
    ],
    [
      'decided before anybody could apply',
      { deadline: opensAt },
      { weight: 'contradiction', field: 'deadline', code: 'deadline_before_opening', opensAt },
    ],
    [
      'applications after the decision',
      { deadline: '2027-02-01T00:00:00.000Z' as Instant },
      { weight: 'hint', field: 'deadline', code: 'deadline_before_closing', closesAt },
    ],
    [
      'a criterion twice',
      { ranking: ['own_region', 'own_region'] },
      { weight: 'contradiction', field: 'ranking.1', code: 'criterion_twice', criterion: 'own_region' },
    ],
    [
      'criteria after the lot never count',
      { ranking: ['lot', 'refused_before'] },
      { weight: 'hint', field: 'ranking.0', code: 'lot_before_others' },
    ],
    [
      'own region first, and no region named',
      { ownRegions: [] },
      { weight: 'contradiction', field: 'ownRegions', code: 'own_region_not_named' },
    ],
    [
      'more overbooked than there is',
      { overbookPercent: 101 },
      { weight: 'contradiction', field: 'overbookPercent', code: 'overbooking_out_of_range' },
    ],
    [
      'a team of one',
      { teams: { maxSize: 1 } },
      { weight: 'contradiction', field: 'teams.maxSize', code: 'team_of_one' },
    ],
    [
      'a team larger than the room',
      { teams: { maxSize: 11 } },
      { weight: 'contradiction', field: 'teams.maxSize', code: 'team_larger_than_room', seats: 10 },
    ],
    [
      'a team larger than a cap it counts for',
      { teams: { maxSize: 4 }, caps: [{ by: 'region', max: 3 }] },
      { weight: 'contradiction', field: 'teams.maxSize', code: 'team_larger_than_cap', by: 'region', max: 3 },
    ],
    [
      'a cap that lets nobody in',
      { caps: [{ by: 'organisation', max: 0 }] },
      { weight: 'contradiction', field: 'caps.0.max', code: 'cap_admits_nobody' },
    ],
    [
      'a cap of half a person',
      { caps: [{ by: 'organisation', max: 1.5 }] },
      { weight: 'contradiction', field: 'caps.0.max', code: 'not_a_number_of_seats' },
    ],
    [
      'a cap nobody reaches',
      { caps: [{ by: 'organisation', max: 10 }] },
      { weight: 'hint', field: 'caps.0.max', code: 'cap_never_reached', seats: 10 },
    ],
    [
      'a cap on the same people again',
      {
        caps: [
          { by: 'organisation', max: 2 },
          { by: 'organisation', max: 3 },
        ],
      },
      { weight: 'hint', field: 'caps.1', code: 'cap_twice' },
    ],
    [
      'a cap that has ended when it is decided',
      { caps: [{ by: 'organisation', max: 2, until: deadline }] },
      { weight: 'hint', field: 'caps.0.until', code: 'cap_ends_before_decision', deadline },
    ],
    [
      'a cap below its own reservation',
      { pools: [health], caps: [{ by: 'group', value: 'health', max: 3 }] },
      { weight: 'contradiction', field: 'caps.0.max', code: 'cap_below_reservation', pool: 'health', seats: 4 },
    ],
    [
      'caps below a reservation for two groups together',
      { pools: [tooFew], caps: [{ by: 'group', max: 1 }] },
      { weight: 'contradiction', field: 'caps.0.max', code: 'cap_below_reservation', pool: 'both', seats: 4 },
    ],
    [
      'a pool without a name',
      { pools: [{ ...health, name: ' ' }] },
      { weight: 'contradiction', field: 'pools.0.name', code: 'pool_without_name' },
    ],
    [
      'a pool without seats',
      { pools: [{ ...health, seats: 0 }] },
      { weight: 'contradiction', field: 'pools.0.seats', code: 'pool_without_seats' },
    ],
    [
      'fewer than no seats',
      { pools: [{ ...health, seats: -1 }] },
      { weight: 'contradiction', field: 'pools.0.seats', code: 'not_a_number_of_seats' },
    ],
    [
      'a release when the event has begun',
      { pools: [{ ...health, releaseAt: startsAt }] },
      { weight: 'contradiction', field: 'pools.0.releaseAt', code: 'release_after_start', startsAt },
    ],
    [
      'a release before anything was decided',
      { pools: [{ ...health, releaseAt: opensAt }] },
      { weight: 'contradiction', field: 'pools.0.releaseAt', code: 'release_before_deadline', deadline },
    ],
    [
      'seats that stay empty to the end',
      { pools: [neverReleased] },
      { weight: 'hint', field: 'pools.0.releaseAt', code: 'pool_never_released' },
    ],
    [
      'more seats kept than there are',
      { pools: [{ ...health, seats: 11 }] },
      { weight: 'contradiction', field: 'pools', code: 'pools_exceed_capacity', reserved: 11, capacity: 10 },
    ],
    [
      'every seat kept for somebody',
      { pools: [{ ...health, seats: 10 }] },
      { weight: 'hint', field: 'pools', code: 'nothing_open' },
    ],
    [
      'people of two pools',
      { pools: [health, tooFew] },
      { weight: 'hint', field: 'pools.1.for', code: 'pools_overlap', first: 'health', certain: true },
    ],
    [
      'people who may be of two pools',
      { pools: [health, { ...health, name: 'vogtland', for: { by: 'region', values: ['14523'] } }] },
      { weight: 'hint', field: 'pools.1.for', code: 'pools_overlap', first: 'health', certain: false },
    ],
    [
      'two pools with one name',
      { pools: [health, { ...health, for: { by: 'group', values: ['justice'] } }] },
      { weight: 'contradiction', field: 'pools.1.name', code: 'pool_name_taken', name: 'health' },
    ],
  ])('%s', ([, wanted, finding]) => {
    expect(findPolicyFindings({ ...sound, ...wanted }, event)).toEqual([finding]);
  });

  test('a common decision without a day, one by one where applications are collected, and a lot without a commitment', () => {
    expect(findPolicyFindings(withoutDeadline, event)).toEqual([
      { weight: 'contradiction', field: 'deadline', code: 'deadline_missing' },
    ]);
    expect(findPolicyFindings({ ...withoutDeadline, mode: 'first_come' }, event)).toEqual([
      { weight: 'contradiction', field: 'mode', code: 'mode_differs_from_admission', admission: 'by_application' },
    ]);
    expect(findPolicyFindings(withoutLot, event)).toEqual([
      { weight: 'contradiction', field: 'lot', code: 'lot_without_commitment' },
    ]);
  });
});
