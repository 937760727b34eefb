import type { Instant } from '@netzwerkstatt/domain';
import { ada, ben, cem, registrationId, TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { openBook } from './registration-book-request.ts';
import { runCommand } from './run-command.ts';
import { aBookedEvent, aRegistration, confirmed } from './testing/index.ts';

const one = registrationId(1);
const two = registrationId(2);
const three = registrationId(3);

describe('fixed members', () => {
  const event = aBookedEvent({ admission: 'by_invitation', capacity: 2 });
  const invite = { kind: 'invite', registrationId: one, personId: ada } as const;
  const release = { kind: 'release', registrationId: one } as const;
  const later = '2027-02-17T08:00:00.000Z' as Instant;

  test.for([
    { rule: 'before the first meeting', now: TEST_NOW },
    { rule: 'and between two meetings', now: later },
  ])('are invited $rule, whatever the deadline for others', ({ now }) => {
    const outcome = runCommand(openBook(event, [confirmed(two, ben)]), invite, now);
    const after = { id: one, personId: ada, requestedAt: now, status: 'confirmed', confirmedAt: now };
    expect(outcome.answer).toEqual({ ok: true, value: after });
    expect(outcome.changes).toEqual([{ after, cause: 'invite' }]);
  });

  test.for([
    {
      rule: 'beyond the last place',
      book: openBook(event, [confirmed(two, ben), confirmed(three, cem)]),
      refusal: { code: 'no_free_seat', capacity: 2 },
    },
    {
      rule: 'twice',
      book: openBook(event, [confirmed(two, ada)]),
      refusal: { code: 'already_registered', registrationId: two, status: 'confirmed' },
    },
    {
      rule: 'where everybody may register',
      book: openBook(aBookedEvent(), []),
      refusal: { code: 'not_by_invitation' },
    },
    {
      rule: 'to what was called off',
      book: openBook({ ...event, status: 'cancelled' }, []),
      refusal: { code: 'event_cancelled' },
    },
    { rule: 'to what is over', book: openBook({ ...event, status: 'closed' }, []), refusal: { code: 'event_closed' } },
    { rule: 'to a draft', book: openBook({ ...event, status: 'draft' }, []), refusal: { code: 'event_closed' } },
  ])('are not invited $rule', ({ book, refusal }) => {
    const outcome = runCommand(book, invite, TEST_NOW);
    expect(outcome.answer).toEqual({ ok: false, refusal });
    expect(outcome.changes).toEqual([]);
  });

  test('leave when staff releases them, also after the first meeting, and their place is free', () => {
    const book = openBook(event, [confirmed(one, ada), confirmed(two, ben)]);
    const released = runCommand(book, release, later);
    const gone = aRegistration({ status: 'withdrawn', withdrawnAt: later, by: 'staff' });
    expect(released.answer).toEqual({ ok: true, value: gone });
    expect(released.changes).toEqual([{ before: confirmed(one, ada), after: gone, cause: 'release' }]);
    const next = runCommand(released.book, { kind: 'invite', registrationId: three, personId: cem }, later);
    expect(next.answer).toMatchObject({ ok: true, value: { status: 'confirmed' } });
    expect(runCommand(released.book, release, later).changes).toEqual([]);
  });

  test.for([
    {
      rule: 'of what is over',
      book: openBook({ ...event, status: 'closed' }, [confirmed(one, ada)]),
      code: 'event_closed',
    },
    { rule: 'where there are none', book: openBook(aBookedEvent(), [confirmed(one, ada)]), code: 'not_by_invitation' },
  ])('are not released $rule', ({ book, code }) => {
    expect(runCommand(book, release, TEST_NOW).answer).toEqual({ ok: false, refusal: { code } });
  });
});
