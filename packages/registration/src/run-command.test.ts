import { addMilliseconds, HOUR_MS, type Instant } from '@netzwerkstatt/domain';
import { ada, ben, cem, registrationId, TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { openBook } from './registration-book-request.ts';
import { runCommand } from './run-command.ts';
import { aBookedEvent, aRegistration, confirmed, offered, requested, waitlisted } from './testing/index.ts';

const one = registrationId(1);
const two = registrationId(2);
const three = registrationId(3);
const oneSeat = aBookedEvent({ capacity: 1 });

describe('a place', () => {
  test.for([
    { rule: 'a free seat is given away', current: [], state: { status: 'confirmed', confirmedAt: TEST_NOW } },
    {
      rule: 'a full room starts the waiting list',
      current: [confirmed(two, ben)],
      state: { status: 'waitlisted', joinedAt: TEST_NOW, queueNumber: 1 },
    },
    {
      rule: 'a seat that is held by an offer is not free',
      current: [offered(two, ben, 7)],
      state: { status: 'waitlisted', joinedAt: TEST_NOW, queueNumber: 8 },
    },
    {
      rule: 'who waits already is not overtaken',
      current: [confirmed(two, ben), waitlisted(three, cem, 4)],
      state: { status: 'waitlisted', joinedAt: TEST_NOW, queueNumber: 5 },
    },
  ])('$rule', ({ current, state }) => {
    const outcome = runCommand(
      openBook(oneSeat, [...current, requested(one, ada)]),
      { kind: 'confirm_request', registrationId: one },
      TEST_NOW,
    );
    const after = { id: one, personId: ada, requestedAt: TEST_NOW, ...state };
    expect(outcome.answer).toEqual({ ok: true, value: after });
    expect(outcome.changes).toEqual([{ before: requested(one, ada), after, cause: 'confirm_request' }]);
  });

  test('an event that decides about applications promises nothing yet', () => {
    const event = aBookedEvent({ admission: 'by_application' });
    const outcome = runCommand(openBook(event, []), { kind: 'register', registrationId: one, personId: ada }, TEST_NOW);
    expect(outcome.answer).toEqual({
      ok: true,
      value: { id: one, personId: ada, requestedAt: TEST_NOW, status: 'applied', appliedAt: TEST_NOW },
    });
  });

  test('one person has one registration', () => {
    const outcome = runCommand(
      openBook(oneSeat, [waitlisted(two, ada)]),
      { kind: 'register', registrationId: one, personId: ada },
      TEST_NOW,
    );
    expect(outcome.answer).toEqual({
      ok: false,
      refusal: { code: 'already_registered', registrationId: two, status: 'waitlisted' },
    });
  });

  test('who withdrew may come back', () => {
    const gone = aRegistration({ status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' }, { id: two });
    const outcome = runCommand(
      openBook(oneSeat, [gone]),
      { kind: 'register', registrationId: one, personId: ada },
      TEST_NOW,
    );
    expect(outcome.answer).toMatchObject({ ok: true, value: { status: 'confirmed' } });
  });

  test('a second click on the link answers the same and changes nothing', () => {
    const book = openBook(oneSeat, [requested(one, ada)]);
    const command = { kind: 'confirm_request', registrationId: one } as const;
    const first = runCommand(book, command, TEST_NOW);
    const second = runCommand(first.book, command, addMilliseconds(TEST_NOW, HOUR_MS));
    expect(second.answer).toEqual(first.answer);
    expect(second.changes).toEqual([]);
  });

  test('a refused request is refused once and stays so', () => {
    const book = openBook(aBookedEvent({ status: 'closed' }), [requested(one, ada)]);
    const command = { kind: 'confirm_request', registrationId: one } as const;
    const first = runCommand(book, command, TEST_NOW);
    const after = aRegistration({ status: 'refused', refusedAt: TEST_NOW, reason: 'event_closed' });
    expect(first.answer).toEqual({ ok: false, refusal: { code: 'event_closed' } });
    expect(first.changes).toEqual([{ before: requested(one, ada), after, cause: 'confirm_request' }]);
    const second = runCommand(first.book, command, TEST_NOW);
    expect(second.answer).toEqual({ ok: false, refusal: { code: 'registration_moved_on', status: 'refused' } });
    expect(second.changes).toEqual([]);
  });
});

describe('the waiting list', () => {
  const expiresAt = addMilliseconds(TEST_NOW, 48 * HOUR_MS);

  test('a seat given back is offered to the first in line at once', () => {
    const first = waitlisted(two, ben, 3);
    const outcome = runCommand(
      openBook(oneSeat, [confirmed(one, ada), waitlisted(three, cem, 9), first]),
      { kind: 'withdraw', registrationId: one, by: 'person' },
      TEST_NOW,
    );
    expect(outcome.changes).toEqual([
      {
        before: confirmed(one, ada),
        after: aRegistration({ status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' }),
        cause: 'withdraw',
      },
      {
        before: first,
        after: aRegistration(
          { status: 'offered', joinedAt: TEST_NOW, queueNumber: 3, offeredAt: TEST_NOW, expiresAt },
          { id: two, personId: ben },
        ),
        cause: 'seat_passed_on',
      },
    ]);
  });

  test.for([
    { rule: 'a declined offer', command: { kind: 'decline_offer', registrationId: one } as const },
    { rule: 'a withdrawn offer', command: { kind: 'withdraw', registrationId: one, by: 'staff' } as const },
    { rule: 'an expired offer', command: { kind: 'expire', registrationId: one } as const },
  ])('$rule goes to the next', ({ command }) => {
    const later = '2026-11-23T09:00:00.000Z' as Instant;
    const book = openBook(oneSeat, [offered(one, ada, 1), waitlisted(two, ben, 2)]);
    const { book: after } = runCommand(book, command, later);
    expect(after.known.get(two)).toMatchObject({ status: 'offered' });
    expect(after.tally.taken).toBe(1);
  });

  test('more capacity is offered to as many as fit', () => {
    const book = openBook(oneSeat, [confirmed(one, ada), waitlisted(two, ben, 1), waitlisted(three, cem, 2)]);
    const outcome = runCommand(book, { kind: 'set_capacity', capacity: 2 }, TEST_NOW);
    expect(outcome.changes.map(({ after }) => [after.id, after.status])).toEqual([[two, 'offered']]);
    expect(outcome.book).toMatchObject({ tally: { taken: 2 }, waitlistLength: 1 });
  });

  test('capacity does not fall below the seats that are taken', () => {
    const book = openBook(aBookedEvent(), [confirmed(one, ada), offered(two, ben)]);
    expect(runCommand(book, { kind: 'set_capacity', capacity: 1 }, TEST_NOW).answer).toEqual({
      ok: false,
      refusal: { code: 'seats_already_taken', seatsTaken: 2 },
    });
  });

  test('after the start nobody is asked any more', () => {
    const started = '2027-01-20T08:00:00.000Z' as Instant;
    const book = openBook(oneSeat, [offered(one, ada), waitlisted(two, ben, 2)]);
    const outcome = runCommand(book, { kind: 'expire', registrationId: one }, started);
    expect(outcome.changes.map(({ after }) => after.status)).toEqual(['expired']);
  });

  test('whom staff moves up stands first, and gets the next seat', () => {
    const book = openBook(oneSeat, [confirmed(one, ada), waitlisted(two, ben, 1), waitlisted(three, cem, 2)]);
    const moved = runCommand(book, { kind: 'move_up', registrationId: three }, TEST_NOW);
    expect(moved.changes.map(({ after }) => after)).toEqual([waitlisted(three, cem, 0)]);
    const freed = runCommand(moved.book, { kind: 'withdraw', registrationId: one, by: 'person' }, TEST_NOW);
    expect(freed.book.known.get(three)).toMatchObject({ status: 'offered' });
  });
});

describe('an offer', () => {
  const book = openBook(oneSeat, [offered(one, ada), waitlisted(two, ben, 2)]);
  const accept = { kind: 'accept_offer', registrationId: one } as const;

  test('is taken up to the last millisecond', () => {
    const lastMoment = '2026-11-23T08:59:59.999Z' as Instant;
    expect(runCommand(book, accept, lastMoment).answer).toMatchObject({ ok: true, value: { status: 'confirmed' } });
  });

  test('is over at the very instant it expires', () => {
    const tooLate = '2026-11-23T09:00:00.000Z' as Instant;
    expect(runCommand(book, accept, tooLate).answer).toEqual({
      ok: false,
      refusal: { code: 'offer_expired', expiredAt: tooLate },
    });
  });

  test('is not over while the clock says so', () => {
    expect(runCommand(book, { kind: 'expire', registrationId: one }, TEST_NOW).changes).toEqual([]);
  });

  test('cannot be taken by who only waits', () => {
    expect(runCommand(book, { kind: 'accept_offer', registrationId: two }, TEST_NOW).answer).toEqual({
      ok: false,
      refusal: { code: 'registration_moved_on', status: 'waitlisted' },
    });
  });
});

describe('an application', () => {
  const event = aBookedEvent({ admission: 'by_application', capacity: 1 });
  const applied = aRegistration({ status: 'applied', appliedAt: TEST_NOW });

  test('is admitted by staff while a seat is free', () => {
    const outcome = runCommand(openBook(event, [applied]), { kind: 'admit', registrationId: one }, TEST_NOW);
    expect(outcome.answer).toMatchObject({ ok: true, value: { status: 'confirmed' } });
  });

  test('is not admitted beyond the last seat', () => {
    const book = openBook(event, [applied, confirmed(two, ben)]);
    expect(runCommand(book, { kind: 'admit', registrationId: one }, TEST_NOW).answer).toEqual({
      ok: false,
      refusal: { code: 'no_free_seat', capacity: 1 },
    });
  });
});

describe.each(['person', 'staff'] as const)('a withdrawal by %s', (by) => {
  const command = { kind: 'withdraw', registrationId: one, by } as const;
  const lastMoment = '2027-01-20T07:59:59.999Z' as Instant;
  const started = '2027-01-20T08:00:00.000Z' as Instant;

  test.for([
    { what: 'a participant', registration: confirmed(one, ada) },
    { what: 'somebody who waits', registration: waitlisted(one, ada) },
    { what: 'an applicant', registration: aRegistration({ status: 'applied', appliedAt: TEST_NOW }) },
  ])('takes $what off the list up to the last millisecond before the start, and nobody from then on', (row) => {
    const book = openBook(oneSeat, [row.registration]);
    expect(runCommand(book, command, lastMoment).answer).toEqual({
      ok: true,
      value: aRegistration({ status: 'withdrawn', withdrawnAt: lastMoment, by }),
    });
    const tooLate = runCommand(book, command, started);
    expect(tooLate.answer).toEqual({ ok: false, refusal: { code: 'event_started' } });
    expect(tooLate.changes).toEqual([]);
  });

  test('that happened in time answers the same afterwards', () => {
    const gone = aRegistration({ status: 'withdrawn', withdrawnAt: TEST_NOW, by });
    const outcome = runCommand(openBook(oneSeat, [gone]), command, started);
    expect(outcome.answer).toEqual({ ok: true, value: gone });
    expect(outcome.changes).toEqual([]);
  });
});

test.for([
  { what: 'an offer', before: offered(one, ada), deadline: '2026-11-23T09:00:00.000Z' as Instant },
  { what: 'a request', before: requested(one, ada), deadline: '2026-11-28T09:00:00.000Z' as Instant },
])('$what ended at its deadline, however late the clock comes round to it', ({ before, deadline }) => {
  const late = addMilliseconds(deadline, 3 * HOUR_MS);
  const outcome = runCommand(openBook(oneSeat, [before]), { kind: 'expire', registrationId: one }, late);
  const { id, personId, requestedAt } = before;
  expect(outcome.changes).toEqual([
    { before, after: { id, personId, requestedAt, status: 'expired', expiredAt: deadline }, cause: 'expire' },
  ]);
});

test('a command about a registration the book does not know is a bug', () => {
  expect(() => runCommand(openBook(oneSeat, []), { kind: 'expire', registrationId: one }, TEST_NOW)).toThrow(
    'the book was opened without registration',
  );
});
