import type { Ags, Instant, ProfessionCode } from '@netzwerkstatt/domain';
import { ada, ben, cem, registrationId, TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { openSeats } from './policy/allocation-policy.ts';
import type { Traits } from './policy/traits.ts';
import type { Registration } from './registration.ts';
import type { RegistrationBook } from './registration-book.ts';
import { openBook } from './registration-book-request.ts';
import { runCommand } from './run-command.ts';
import { aBookedEvent, aRegistration, confirmed, waitlisted } from './testing/index.ts';

const [one, two, three] = [registrationId(1), registrationId(2), registrationId(3)];
const teams = { mode: 'first_come', ranking: [], ownRegions: [], ...openSeats, teams: { maxSize: 3 } } as const;
const fourSeats = aBookedEvent({ capacity: 4, policy: teams });
const asTeam = (seats: number) => ({ kind: 'register', registrationId: one, personId: ada, seats }) as const;
const team = (seats: number): Registration => ({ ...confirmed(one, ada), ...(seats > 1 && { seats }) });

describe('a team', () => {
  test('is seated together', () => {
    const outcome = runCommand(openBook(fourSeats, []), asTeam(3), TEST_NOW);
    expect(outcome.answer).toMatchObject({ ok: true, value: { status: 'confirmed', seats: 3 } });
    expect(outcome.book.tally.taken).toBe(3);
  });

  test('or waits together, while whoever needs fewer places may have them', () => {
    const waiting = runCommand(openBook(fourSeats, [{ ...confirmed(two, ben), seats: 2 }]), asTeam(3), TEST_NOW);
    expect(waiting.answer).toMatchObject({ ok: true, value: { status: 'waitlisted', seats: 3 } });
    const single = { kind: 'register', registrationId: three, personId: cem } as const;
    expect(runCommand(waiting.book, single, TEST_NOW).answer).toMatchObject({
      ok: true,
      value: { status: 'confirmed' },
    });
  });

  test('of one is somebody on their own', () => {
    const outcome = runCommand(openBook(aBookedEvent(), []), asTeam(1), TEST_NOW);
    expect(outcome.answer).toEqual({ ok: true, value: confirmed(one, ada) });
  });

  test.for([
    { rule: 'is not larger than the event allows', event: fourSeats, refusal: { code: 'team_too_large', maxSize: 3 } },
    { rule: 'comes only where teams are taken', event: aBookedEvent(), refusal: { code: 'teams_not_taken' } },
  ])('$rule', ({ event, refusal }) => {
    expect(runCommand(openBook(event, []), asTeam(4), TEST_NOW)).toMatchObject({
      answer: { ok: false, refusal },
      changes: [],
    });
  });
});

describe('of the places of a team', () => {
  const toBen = {
    kind: 'transfer',
    registrationId: one,
    newRegistrationId: three,
    personId: ben,
    closesAt: fourSeats.startsAt,
  } as const;

  test('one gets its own name, and the others stay: nobody in line hears of it', () => {
    const book = openBook(fourSeats, [team(3), waitlisted(two, cem, 1)].map(withTwo));
    const outcome = runCommand(book, toBen, TEST_NOW);
    expect(outcome.changes).toEqual([
      { before: team(3), after: team(2), cause: 'transfer' },
      { after: confirmed(three, ben), cause: 'transfer' },
    ]);
    expect(outcome.book.tally.taken).toBe(3);
  });

  test('the last one is like any other place', () => {
    const outcome = runCommand(openBook(fourSeats, [team(2)]), toBen, TEST_NOW);
    expect(outcome.changes.map(({ after }) => after)).toEqual([confirmed(one, ada), confirmed(three, ben)]);
  });

  test('those it does not need come free, and are offered to who waits', () => {
    const book = openBook(fourSeats, [team(3), waitlisted(two, cem, 1)].map(withTwo));
    const give = (keep: number) => runCommand(book, { kind: 'give_back', registrationId: one, keep }, TEST_NOW);
    expect(give(2).changes.map(({ after: { id, status, seats = 1 } }) => [id, status, seats])).toEqual([
      [one, 'confirmed', 2],
      [two, 'offered', 2],
    ]);
    expect(give(0).answer).toEqual({ ok: true, value: confirmed(one, ada) });
    expect(give(3)).toMatchObject({ answer: { ok: true, value: team(3) }, changes: [] });
  });

  test.for([
    { rule: 'who waits holds none', holder: waitlisted(one, ada, 1), now: TEST_NOW, code: 'registration_moved_on' },
    { rule: 'once it has begun, they stay', holder: team(3), now: fourSeats.startsAt, code: 'event_started' },
  ])('none is given back: $rule', ({ holder, now, code }) => {
    const book = openBook(aBookedEvent({ capacity: 1 }), [holder]);
    expect(runCommand(book, { kind: 'give_back', registrationId: one, keep: 1 }, now).answer).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  describe('one that somebody had who comes no more', () => {
    const closesAt = '2027-01-19T23:00:00.000Z' as Instant;
    const left = aRegistration(
      { status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' },
      { id: two, personId: ben },
    );
    const leave = (book: RegistrationBook, now = TEST_NOW) => {
      const behind = { registrationId: one, closesAt };
      return runCommand(book, { kind: 'withdraw', registrationId: two, by: 'person', team: behind }, now);
    };
    const sitting = (holder: Registration) => [holder, confirmed(two, ben), waitlisted(three, cem, 1)];
    const twoSeats = aBookedEvent({ capacity: 2, policy: teams });

    test('goes back to the team, and nobody in line hears of it', () => {
      const outcome = leave(openBook(twoSeats, sitting(team(1))));
      expect(outcome.answer).toEqual({ ok: true, value: left });
      expect(outcome.changes).toEqual([
        { before: confirmed(two, ben), after: left, cause: 'withdraw' },
        { before: team(1), after: team(2), cause: 'place_returned', returnedBy: two },
      ]);
      expect(outcome.book.tally.taken).toBe(2);
    });

    const gone = aRegistration({ status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' }, { id: one });
    test.for([
      { rule: 'the team is gone', holder: gone, now: TEST_NOW, next: ['offered'] },
      { rule: 'nobody else can be named any more', holder: team(1), now: closesAt, next: ['offered'] },
    ])('goes to the line when $rule', ({ holder, now, next }) => {
      const book = openBook(aBookedEvent({ capacity: holder === gone ? 1 : 2, policy: teams }), sitting(holder));
      expect(
        leave(book, now)
          .changes.slice(1)
          .map(({ after }) => after.status),
      ).toEqual(next);
    });

    test('goes to the line when it would be one too many of those whom the team counts among', () => {
      const policy = { ...teams, caps: [{ by: 'group', value: 'justice', max: 1 }] } as const;
      const traits = new Map([
        [one, aPerson('justice')],
        [two, aPerson('health')],
        [three, aPerson('health')],
      ]);
      const book = openBook(aBookedEvent({ capacity: 2, policy }), sitting(team(1)), traits);
      expect(leave(book).changes.map(({ cause }) => cause)).toEqual(['withdraw', 'seat_passed_on']);
    });
  });

  test('all that are left come free when the team withdraws', () => {
    const withdraw = { kind: 'withdraw', registrationId: one, by: 'person' } as const;
    expect(runCommand(openBook(fourSeats, [team(3)]), withdraw, TEST_NOW).book.tally.taken).toBe(0);
  });
});

function aPerson(group: 'health' | 'justice'): Traits {
  return { organisation: group, region: '14713' as Ags, profession: 'X9' as ProfessionCode, group };
}

/** Who waits is a team of two, for which one free place is too few. */
function withTwo(it: Registration): Registration {
  return it.status === 'waitlisted' ? { ...it, seats: 2 } : it;
}
