import { fc, test as property } from '@fast-check/vitest';
import { type AdmissionMode, addMilliseconds, HOUR_MS, type Instant, type PersonId } from '@netzwerkstatt/domain';
import { registrationId, TEST_NOW, testId } from '@netzwerkstatt/domain/testing';
import { describe, expect } from 'vitest';
import { deadlineOf } from './expiry.ts';
import { holdsSeat, isActive, type Registration } from './registration.ts';
import { openBook, openBookFor } from './registration-book.ts';
import { bookRequestFor, type RegistrationCommand } from './registration-command.ts';
import { type CommandOutcome, runCommand } from './run-command.ts';
import { aBookedEvent } from './testing/index.ts';

/** What one of a handful of people, the staff or the clock tries next; most of it makes sense, some of it does not. */
const attempt = fc.record({
  action: fc.constantFrom(
    'request',
    'request',
    'confirm',
    'confirm',
    'register',
    'register',
    'withdraw',
    'withdraw_by_staff',
    'accept',
    'accept',
    'decline',
    'expire',
    'move_up',
    'admit',
    'invite',
    'invite',
    'release',
    'transfer',
    'transfer',
    'set_capacity',
  ),
  person: fc.nat({ max: 7 }),
  which: fc.nat({ max: 30 }),
  capacity: fc.integer({ min: 1, max: 5 }),
  hoursLater: fc.constantFrom(0, 0, 0, 1, 3, 13, 49, 200),
});

interface World {
  readonly capacity: number;
  readonly now: Instant;
  readonly registrations: ReadonlyMap<string, Registration>;
}

type Attempt = typeof attempt extends fc.Arbitrary<infer A> ? A : never;

/** The day of the first session begins. */
const transfersCloseAt = '2027-01-19T23:00:00.000Z' as Instant;

const personNumber = (number: number) => testId('p', number) as PersonId;

function commandOf(world: World, { action, person, which, capacity }: Attempt): RegistrationCommand | 'request' {
  const all = [...world.registrations.values()];
  const one = all[which % Math.max(1, all.length)];
  if (action === 'request') return 'request';
  if (action === 'set_capacity') return { kind: 'set_capacity', capacity };
  const registered = {
    kind: 'register',
    registrationId: registrationId(all.length + 1),
    personId: personNumber(person),
  } as const;
  if (action === 'invite') return { ...registered, kind: 'invite' };
  if (action === 'register' || one === undefined) return registered;
  const id = one.id;
  if (action === 'transfer') {
    const { registrationId: newRegistrationId, personId } = registered;
    return { kind: 'transfer', registrationId: id, newRegistrationId, personId, closesAt: transfersCloseAt };
  }
  switch (action) {
    case 'confirm':
      return { kind: 'confirm_request', registrationId: id };
    case 'withdraw':
      return { kind: 'withdraw', registrationId: id, by: 'person' };
    case 'withdraw_by_staff':
      return { kind: 'withdraw', registrationId: id, by: 'staff' };
    case 'accept':
      return { kind: 'accept_offer', registrationId: id };
    case 'decline':
      return { kind: 'decline_offer', registrationId: id };
    case 'expire':
      return { kind: 'expire', registrationId: id };
    case 'move_up':
      return { kind: 'move_up', registrationId: id };
    case 'release':
      return { kind: 'release', registrationId: id };
    default:
      return { kind: 'admit', registrationId: id };
  }
}

function live(
  attempts: readonly Attempt[],
  admission: AdmissionMode,
  check: (step: { world: World; outcome: CommandOutcome; command: RegistrationCommand }) => void,
) {
  let world: World = { capacity: 2, now: TEST_NOW, registrations: new Map() };
  for (const it of attempts) {
    world = { ...world, now: addMilliseconds(world.now, it.hoursLater * HOUR_MS) };
    const command = commandOf(world, it);
    if (command === 'request') {
      const id = registrationId(world.registrations.size + 1);
      const fresh: Registration = {
        id,
        personId: personNumber(it.person),
        requestedAt: world.now,
        status: 'requested',
      };
      // A store keeps one active registration per person; a second form of the same person finds the first.
      const hasOne = [...world.registrations.values()].some((o) => o.personId === fresh.personId && isActive(o));
      if (!hasOne) world = { ...world, registrations: new Map(world.registrations).set(id, fresh) };
      continue;
    }
    const before = [...world.registrations.values()];
    const event = aBookedEvent({ admission, capacity: world.capacity });
    const outcome = runCommand(openBook(event, before), command, world.now);
    const request = bookRequestFor([command]);
    const partly = runCommand(openBookFor(event, before, request), command, world.now);
    expect({ answer: partly.answer, changes: partly.changes }).toEqual({
      answer: outcome.answer,
      changes: outcome.changes,
    });
    const registrations = new Map(world.registrations);
    for (const { after } of outcome.changes) registrations.set(after.id, after);
    world = { ...world, capacity: outcome.book.event.capacity, registrations };
    check({ world, outcome, command });
  }
}

const startsAt = aBookedEvent().startsAt;

describe.each(['first_come', 'by_application', 'by_invitation'] as const)('an event with admission %s', (admission) => {
  property.prop([fc.array(attempt, { maxLength: 60 })], { numRuns: 150 })(
    'keeps its promises after every step, and decides alike with a part of the book and with all of it',
    (attempts) => {
      live(attempts, admission, ({ world, outcome, command }) => {
        const all = [...world.registrations.values()];
        const taken = all.filter(holdsSeat).length;
        const waiting = all
          .filter((it) => it.status === 'waitlisted')
          .toSorted((a, b) => a.queueNumber - b.queueNumber);

        expect(taken).toBeLessThanOrEqual(world.capacity);
        if (world.now < startsAt) expect(waiting.length > 0 && taken < world.capacity).toBe(false);
        expect(outcome.book).toMatchObject({
          seatsTaken: taken,
          waitlistLength: waiting.length,
          waitlistHead: waiting,
        });

        const people = all.filter(isActive).map((it) => it.personId);
        expect(new Set(people).size).toBe(people.length);
        expect(new Set(waiting.map((it) => it.queueNumber)).size).toBe(waiting.length);

        // A place that changes hands was never free: nobody gets one besides whoever took it over.
        if (command.kind === 'transfer' && outcome.answer.ok) {
          expect(outcome.changes.map(({ after }) => after.status)).toEqual(['withdrawn', 'confirmed']);
          expect(world.now < transfersCloseAt).toBe(true);
        }

        for (const { before, after, cause } of outcome.changes) {
          if (after.status === 'expired' && before !== undefined) {
            expect(after.expiredAt).toBe(deadlineOf(before));
            expect(after.expiredAt <= world.now).toBe(true);
          }
          if (after.status === 'withdrawn' && cause !== 'release') expect(world.now < startsAt).toBe(true);
          if (cause === 'invite' || cause === 'release') expect(admission).toBe('by_invitation');
          if (cause !== 'seat_passed_on' || after.status !== 'offered') continue;
          expect(before?.status).toBe('waitlisted');
          for (const it of waiting) expect(it.queueNumber).toBeGreaterThan(after.queueNumber);
          expect(after.expiresAt > after.offeredAt && after.expiresAt <= startsAt).toBe(true);
        }
      });
    },
  );

  property.prop([fc.array(attempt, { maxLength: 40 })], { numRuns: 60 })(
    'changes nothing when it refuses, unless the refusal ends a request',
    (attempts) => {
      live(attempts, admission, ({ outcome, command }) => {
        if (outcome.answer.ok) return;
        const ended = outcome.changes.map(({ before, after }) => [before?.status, after.status]);
        expect(ended).toEqual(command.kind === 'confirm_request' && ended.length > 0 ? [['requested', 'refused']] : []);
      });
    },
  );
});
