import { addMilliseconds, type Instant } from '@netzwerkstatt/domain';
import { ada, registrationId, TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { decideDetailsChange } from './decide-details-change.ts';
import type { Registration } from './registration.ts';

const facts = { id: registrationId(1), personId: ada, requestedAt: TEST_NOW };
const confirmed: Registration = { ...facts, status: 'confirmed', confirmedAt: TEST_NOW };
const left: Registration = { ...facts, status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' };
const endsAt = addMilliseconds(TEST_NOW, 1);
const running = { status: 'published', endsAt } as const;

test.for<{
  rule: string;
  registration: Registration;
  event: Parameters<typeof decideDetailsChange>[1];
  now: Instant;
  answer: unknown;
}>([
  {
    rule: 'who has a place changes their details until the end',
    registration: confirmed,
    event: running,
    now: TEST_NOW,
    answer: true,
  },
  {
    rule: 'the end itself is too late',
    registration: confirmed,
    event: running,
    now: endsAt,
    answer: { code: 'event_closed' },
  },
  {
    rule: 'who has left changes nothing any more',
    registration: left,
    event: running,
    now: TEST_NOW,
    answer: { code: 'registration_moved_on', status: 'withdrawn' },
  },
  {
    rule: 'a cancelled event is what is told first',
    registration: left,
    event: { ...running, status: 'cancelled' },
    now: TEST_NOW,
    answer: { code: 'event_cancelled' },
  },
  {
    rule: 'a closed event keeps what its certificates say',
    registration: confirmed,
    event: { ...running, status: 'closed' },
    now: TEST_NOW,
    answer: { code: 'event_closed' },
  },
])('$rule', ({ registration, event, now, answer }) => {
  const decision = decideDetailsChange(registration, event, now);
  expect(decision.ok || decision.refusal).toEqual(answer);
});
