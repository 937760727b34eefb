import { fc } from '@fast-check/vitest';
import {
  type Ags,
  addMilliseconds,
  HOUR_MS,
  type Instant,
  type PersonId,
  type ProfessionCode,
} from '@netzwerkstatt/domain';
import { TEST_NOW, testId } from '@netzwerkstatt/domain/testing';
import type { AllocationPolicy, ReservedPool, SeatCap } from '../policy/allocation-policy.ts';
import type { Traits } from '../policy/traits.ts';

/** What one of a handful of people, the staff or the clock tries next; most of it makes sense, some of it does not. */
export interface Attempt {
  readonly action: (typeof actions)[number];
  readonly person: number;
  readonly which: number;
  readonly seats: number;
  readonly capacity: number;
  readonly policy: AllocationPolicy;
  readonly hoursLater: number;
}

const actions = [
  'register',
  'register_team',
  'request',
  'request_for_team',
  'confirm',
  'withdraw',
  'withdraw_by_staff',
  'withdraw_team',
  'withdraw_member',
  'give_back',
  'name_member',
  'accept',
  'decline',
  'expire',
  'move_up',
  'offer_to',
  'admit',
  'enlist',
  'refuse',
  'invite',
  'release',
  'transfer',
  'set_capacity',
  'set_policy',
  'issue_voucher',
  'withdraw_voucher',
  'register_with_voucher',
  'request_with_voucher',
  'release_seats',
  'undo',
  'restart',
] as const;

/** What people do more often than the rest, so that there is a line and rules have somebody to stand in the way of. */
const often = {
  register: 9,
  request: 3,
  confirm: 4,
  register_team: 4,
  withdraw: 3,
  withdraw_by_staff: 2,
  accept: 2,
  transfer: 2,
  set_policy: 2,
  give_back: 3,
  name_member: 3,
  withdraw_member: 3,
  expire: 2,
  move_up: 2,
  offer_to: 2,
  release_seats: 4,
  undo: 4,
  issue_voucher: 3,
  withdraw_voucher: 3,
  register_with_voucher: 4,
} as const satisfies Partial<Record<Attempt['action'], number>>;

const groups = ['health', 'youth_welfare', 'justice'] as const;
const professions = ['H1', 'Y3', 'J1'];

/** Ten people of three sectors, four organisations and two counties. */
export const PEOPLE = 10;

export function personNumber(number: number): PersonId {
  return testId('p', number) as PersonId;
}

export function traitsOf(person: number): Traits {
  return {
    // The last ones work for themselves.
    ...(person < PEOPLE - 2 && { organisation: `organisation ${person % 4}` }),
    region: (person % 2 === 0 ? '14713' : '14612') as Ags,
    profession: professions[person % 3] as ProfessionCode,
    group: groups[person % 3] ?? 'other',
  };
}

/** A moment at which a rule ends: some of them pass while the steps run, some never come. */
const moment = fc
  .option(fc.integer({ min: 1, max: 600 }), { nil: undefined })
  .map((hours): Instant | undefined => (hours === undefined ? undefined : addMilliseconds(TEST_NOW, hours * HOUR_MS)));

const cap = fc
  .record({
    by: fc.constantFrom('organisation', 'region', 'group'),
    isForOne: fc.boolean(),
    max: fc.integer({ min: 0, max: 3 }),
    until: moment,
  })
  .map(({ by, isForOne, max, until }): SeatCap => {
    const value = isForOne ? traitsOf(1)[by] : undefined;
    return { by, max, ...(value && { value }), ...(until && { until }) };
  });

const pool = fc
  .record({ values: fc.subarray([...groups]), seats: fc.integer({ min: 1, max: 2 }), releaseAt: moment })
  .map(({ values, seats, releaseAt }): Omit<ReservedPool, 'name'> => {
    return { for: { by: 'group', values }, seats, ...(releaseAt && { releaseAt }) };
  });

const policy = fc
  .record({
    overbookPercent: fc.constantFrom(0, 0, 25, 100),
    caps: fc.array(cap, { maxLength: 2 }),
    pools: fc.array(pool, { maxLength: 2 }),
    maxSize: fc.option(fc.integer({ min: 2, max: 4 }), { nil: undefined, freq: 9 }),
  })
  .map(({ overbookPercent, caps, pools, maxSize }): AllocationPolicy => {
    return {
      mode: 'first_come',
      ranking: [],
      ownRegions: [],
      overbookPercent,
      caps,
      pools: pools.map((it, index) => ({ name: `pool ${index}`, ...it })),
      ...(maxSize !== undefined && { teams: { maxSize } }),
    };
  });

const attempt: fc.Arbitrary<Attempt> = fc.record({
  action: fc.oneof(
    ...actions.map((it) => ({ arbitrary: fc.constant(it), weight: it in often ? often[it as keyof typeof often] : 1 })),
  ),
  person: fc.nat({ max: PEOPLE - 1 }),
  which: fc.nat({ max: 30 }),
  seats: fc.integer({ min: 2, max: 4 }),
  capacity: fc.integer({ min: 1, max: 6 }),
  policy,
  hoursLater: fc.constantFrom(0, 0, 0, 0, 1, 3, 13, 49, 120),
});

/** An event as it was published, and what is tried with it, one thing after the other. */
export interface Story {
  /** Absent: the event was published without rules. */
  readonly policy: AllocationPolicy | undefined;
  readonly attempts: readonly Attempt[];
  /** What comes at the same moment after it. */
  readonly together: readonly Attempt[];
}

export const story: fc.Arbitrary<Story> = fc.record({
  policy: fc.option(policy, { nil: undefined, freq: 3 }),
  attempts: fc.array(attempt, { maxLength: 60, size: 'max' }),
  together: fc.array(attempt, { maxLength: 8, size: 'max' }),
});
