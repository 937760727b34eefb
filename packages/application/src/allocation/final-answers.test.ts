import type { Instant, RegistrationId } from '@netzwerkstatt/domain';
import { allocate, openSeats } from '@netzwerkstatt/registration';
import { expect, test } from 'vitest';
import type { OutcomeOverride, RunInput } from '../ports/index.ts';
import { freshId } from '../testing/builders.ts';
import { answeredMix, seatsTaken } from './final-answers.ts';

const at = '2027-04-01T08:00:00Z' as Instant;
const [first, second, third, barred] = [1, 2, 3, 4].map(() => freshId<RegistrationId>()) as [
  RegistrationId,
  RegistrationId,
  RegistrationId,
  RegistrationId,
];

const application = (id: RegistrationId, seats = 1) => ({
  id,
  traits: { organisation: id, region: '12060', profession: 'H1', group: 'health' } as never,
  seats,
  appliedAt: at,
  asksForPriority: false,
  refusedBefore: id === third ? 0 : 1,
  hasFunction: false,
});

const input: RunInput = {
  policy: { ...openSeats, mode: 'lot', ranking: ['refused_before'], ownRegions: [] },
  capacity: 4,
  applications: [
    application(first),
    application(second),
    application(third, 2),
    { ...application(barred), unmet: [{ code: 'none' }] as never },
  ],
  at,
  poolOrder: [],
  seated: [{ traits: application(first).traits, seats: 1 }],
};

const decided = (answers: readonly (readonly [RegistrationId, OutcomeOverride['to']])[]) => ({
  input,
  outcomes: allocate({ ...input, seed: 'one' }).outcomes,
  overrides: answers.map(([registration, to]) => ({ registration, to, reason: 'Zusage', by: 'staff', at })),
});

const health = (applied: number, accepted: number) => [{ value: 'health', applied, accepted }];

test('seats are taken by who had one and by whom the rules accept', () => {
  const run = decided([]);
  expect([seatsTaken(run), answeredMix(run)]).toEqual([3, health(4, 2)]);
});

test('a place by hand counts with all its seats, also above what there is', () => {
  const run = decided([[third, 'accepted']]);
  expect([seatsTaken(run), answeredMix(run)]).toEqual([5, health(4, 4)]);
});

test('whom staff makes wait or refuses takes no seat', () => {
  const run = decided([
    [first, 'waiting'],
    [second, 'refused'],
  ]);
  expect([seatsTaken(run), answeredMix(run)]).toEqual([1, health(4, 0)]);
});

test('whoever is not eligible counts in the mix only once staff gives them a place', () => {
  const run = decided([[barred, 'accepted']]);
  expect([seatsTaken(run), answeredMix(run)]).toEqual([4, health(5, 3)]);
});
