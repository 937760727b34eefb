import type { Instant } from '@netzwerkstatt/domain';
import type { Failure } from './failure.ts';

/** Most of these faults were made on purpose, to see whether the model finds them; others are added as a failing run says. */
export const failures: readonly Failure[] = [
  {
    wrong: 'What was taken back gave somebody a seat that another person had been given meanwhile.',
    seed: -1909844659,
    check: 'promises',
    admission: 'first_come',
    attempts: [
      { action: 'register', person: 2 },
      { action: 'withdraw_by_staff' },
      { action: 'register', person: 1 },
      { action: 'register' },
      { action: 'undo' },
    ],
  },
  {
    wrong: 'After an undoing, a person who had registered anew was registered twice.',
    seed: -1299082082,
    check: 'promises',
    admission: 'first_come',
    attempts: [{ action: 'register' }, { action: 'withdraw_by_staff' }, { action: 'register' }, { action: 'undo' }],
  },
  {
    wrong: 'A seat that was nobody’s after an undoing stayed empty while somebody waited.',
    seed: 1165705564,
    check: 'promises',
    admission: 'first_come',
    policy: {
      pools: [
        {
          name: 'pool 0',
          for: { by: 'group', values: [] },
          seats: 1,
          releaseAt: '2026-11-21T10:00:00.000Z' as Instant,
        },
      ],
    },
    attempts: [
      { action: 'register' },
      { action: 'register', person: 1 },
      { action: 'move_up', which: 13, hoursLater: 120 },
      { action: 'undo' },
    ],
  },
  {
    wrong: 'Somebody who came now was seated before somebody in line who could have had that seat.',
    seed: -123886103,
    check: 'promises',
    admission: 'first_come',
    policy: {
      pools: [
        {
          name: 'pool 0',
          for: { by: 'group', values: [] },
          seats: 2,
          releaseAt: '2026-11-21T10:00:00.000Z' as Instant,
        },
      ],
    },
    attempts: [{ action: 'register' }, { action: 'register', person: 1, hoursLater: 49 }],
  },
  {
    wrong: 'A room was made smaller than the number of seats that had been given.',
    seed: 1429537411,
    check: 'promises',
    admission: 'first_come',
    attempts: [{ action: 'register' }, { action: 'register', person: 1 }, { action: 'set_capacity' }],
  },
  {
    wrong: 'A cap still counted at the very moment at which it ended.',
    seed: 688478840,
    check: 'promises',
    admission: 'first_come',
    policy: { caps: [{ by: 'organisation', max: 0, until: '2026-11-21T10:00:00.000Z' as Instant }] },
    attempts: [{ action: 'register' }, { action: 'release_seats', which: 1 }],
  },
  {
    wrong: 'Only the first in line was asked, and a seat stayed empty because a rule kept it from them.',
    seed: -260343453,
    check: 'promises',
    admission: 'first_come',
    attempts: [
      { action: 'set_policy', policy: { teams: { maxSize: 3 } } },
      { action: 'register_team', seats: 3 },
      { action: 'register_team', person: 2, seats: 3 },
      { action: 'register', person: 1 },
      { action: 'register', person: 3 },
      { action: 'register', person: 4 },
      { action: 'withdraw_by_staff', which: 27 },
    ],
  },
  {
    wrong: 'A person took over a colleague’s place while having one of their own.',
    seed: -12748891,
    check: 'promises',
    admission: 'first_come',
    attempts: [{ action: 'register' }, { action: 'register', person: 8 }, { action: 'transfer', person: 8 }],
  },
  {
    wrong: 'An undoing put somebody back whose offer had come to an end meanwhile.',
    seed: 425397272,
    check: 'promises',
    admission: 'first_come',
    attempts: [
      { action: 'set_policy', policy: { pools: [{ name: 'pool 0', for: { by: 'group', values: [] }, seats: 1 }] } },
      { action: 'register' },
      { action: 'register', person: 1 },
      { action: 'withdraw_by_staff' },
      { action: 'expire', which: 1, hoursLater: 49 },
      { action: 'undo' },
    ],
  },
  {
    wrong: 'An undoing put two people on the same place of the line.',
    seed: 1716568474,
    check: 'promises',
    admission: 'first_come',
    attempts: [
      { action: 'set_policy', policy: { teams: { maxSize: 2 } } },
      { action: 'register' },
      { action: 'register_team', person: 2 },
      { action: 'register_team', person: 1 },
      { action: 'register', person: 3 },
      { action: 'refuse', which: 5 },
      { action: 'register', person: 4 },
      { action: 'move_up', which: 3 },
      { action: 'undo', which: 23 },
    ],
  },
  {
    wrong: 'A team gave up its seats, and the part of the line that had been read was too short for them.',
    seed: -767537602,
    check: 'promises',
    admission: 'first_come',
    attempts: [
      { action: 'set_policy', policy: { teams: { maxSize: 2 } } },
      { action: 'register_team' },
      { action: 'register', person: 1 },
      { action: 'register', person: 2 },
      { action: 'withdraw_team' },
    ],
  },
  {
    wrong: 'A place that went back to its team was counted together with one that came free by the time.',
    seed: 215326508,
    check: 'promises',
    admission: 'first_come',
    policy: {
      overbookPercent: 100,
      pools: [
        {
          name: 'pool 0',
          for: { by: 'group', values: [] },
          seats: 1,
          releaseAt: '2026-11-26T10:00:00.000Z' as Instant,
        },
      ],
      teams: { maxSize: 3 },
    },
    attempts: [
      { action: 'register_team', seats: 3 },
      { action: 'name_member', person: 2 },
      { action: 'register', person: 1, hoursLater: 120 },
      { action: 'withdraw', which: 22, hoursLater: 120 },
    ],
  },
];
