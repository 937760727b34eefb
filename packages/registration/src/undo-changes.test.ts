import { addMilliseconds, MINUTE_MS, type PersonId } from '@netzwerkstatt/domain';
import { ada, registrationId, TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { enter, type RegistrationBook } from './registration-book.ts';
import { openBook } from './registration-book-request.ts';
import type { RegistrationCommand } from './registration-command.ts';
import { runCommand } from './run-command.ts';
import { aBookedEvent, aRegistration, confirmed, waitlisted } from './testing/index.ts';
import type { UndoneChange } from './undo-changes.ts';

const later = addMilliseconds(TEST_NOW, MINUTE_MS);
const id = registrationId;
const personId = (number: number) => `${ada}-${number}` as PersonId;

/** Two seats, four people: two with a place, two in line. */
const full = openBook(aBookedEvent(), [
  confirmed(id(1), personId(1)),
  confirmed(id(2), personId(2)),
  waitlisted(id(3), personId(3), 1),
  waitlisted(id(4), personId(4), 2),
]);

/** What staff does, and what there is to undo of it. */
function done(book: RegistrationBook, ...commands: readonly RegistrationCommand[]) {
  let next = book;
  const changes: UndoneChange[] = [];
  for (const command of commands) {
    const outcome = runCommand(next, command, TEST_NOW);
    if (!outcome.answer.ok) throw new Error(outcome.answer.refusal.code);
    next = outcome.book;
    for (const { before, after } of outcome.changes) if (before) changes.push({ before, after });
  }
  return { book: next, changes };
}

const withdraw = (number: number) => ({ kind: 'withdraw', registrationId: id(number), by: 'staff' }) as const;
const undo = (book: RegistrationBook, changes: readonly UndoneChange[], now = later) =>
  runCommand(book, { kind: 'undo', changes }, now);
const states = (book: RegistrationBook) =>
  [...book.known.values()].map((it) => ('queueNumber' in it ? `${it.status} ${it.queueNumber}` : it.status));

test('everybody stands again as they stood, and nobody is offered a seat for it', () => {
  const { book, changes } = done(full, withdraw(1), withdraw(2));
  expect(states(book)).toEqual(['withdrawn', 'withdrawn', 'offered 1', 'offered 2']);
  const undone = undo(book, changes);
  expect(undone.answer).toEqual({ ok: true, value: undefined });
  expect(undone.book.known).toEqual(full.known);
  expect(undone.book.waitlistHead).toEqual(full.waitlistHead);
  expect(new Set(undone.changes.map(({ cause }) => cause))).toEqual(new Set(['undo']));
});

test('a place in line is had again, before whoever joined meanwhile', () => {
  const { book, changes } = done(full, withdraw(3));
  const joined = done(book, { kind: 'register', registrationId: id(5), personId: personId(5) }).book;
  expect(states(undo(joined, changes).book)).toEqual([
    'confirmed',
    'confirmed',
    'waitlisted 1',
    'waitlisted 2',
    'waitlisted 3',
  ]);
});

test('a seat that is nobody’s after the undoing goes to the next in line', () => {
  const applied = aRegistration({ status: 'applied', appliedAt: TEST_NOW }, { id: id(1), personId: ada });
  const book = openBook(aBookedEvent({ capacity: 1 }), [applied, waitlisted(id(2), personId(2))]);
  const seated = { ...applied, status: 'confirmed', confirmedAt: TEST_NOW } as const;
  const admitted = enter(book, applied, seated);
  const undone = undo(admitted, [{ before: applied, after: seated }]);
  expect(undone.changes.map(({ after, cause }) => [after.status, cause])).toEqual([
    ['applied', 'undo'],
    ['offered', 'seat_passed_on'],
  ]);
});

describe('nothing at all is undone', () => {
  const { book, changes } = done(full, withdraw(1));
  const refusal = (about: RegistrationBook, now = later) => {
    const { answer, changes: none } = undo(about, changes, now);
    expect(none).toEqual([]);
    return answer.ok ? undefined : answer.refusal;
  };

  test('when somebody has taken the seat that was offered to them', () => {
    const accepted = done(book, { kind: 'accept_offer', registrationId: id(3) }).book;
    expect(refusal(accepted)).toEqual({ code: 'undo_refused', because: 'moved_on', registrationId: id(3) });
  });

  test('when somebody new has the seat', () => {
    const alone = openBook(aBookedEvent({ capacity: 1 }), [confirmed(id(1), personId(1))]);
    const empty = done(alone, withdraw(1));
    const taken = done(empty.book, { kind: 'register', registrationId: id(5), personId: personId(5) }).book;
    expect(undo(taken, empty.changes).answer).toEqual({
      ok: false,
      refusal: { code: 'undo_refused', because: 'seat_given', registrationId: id(1) },
    });
  });

  test('when the person has registered again', () => {
    const again = done(book, { kind: 'register', registrationId: id(6), personId: personId(1) }).book;
    expect(refusal(again)).toEqual({ code: 'undo_refused', because: 'registered_again', registrationId: id(1) });
  });

  test('when somebody else was moved to that place in line', () => {
    const gone = done(full, withdraw(3));
    const first = done(gone.book, { kind: 'register', registrationId: id(5), personId: personId(5) }).book;
    const moved = done(first, { kind: 'move_up', registrationId: id(5) }).book;
    expect(undo(moved, gone.changes).answer).toEqual({
      ok: false,
      refusal: { code: 'undo_refused', because: 'line_changed', registrationId: id(3) },
    });
  });

  test('once the event has begun, is cancelled or over', () => {
    expect(refusal(book, book.event.startsAt)).toEqual({ code: 'event_started' });
    expect(refusal({ ...book, event: { ...book.event, status: 'cancelled' } })).toEqual({ code: 'event_cancelled' });
    expect(refusal({ ...book, event: { ...book.event, status: 'closed' } })).toEqual({ code: 'event_closed' });
  });
});
