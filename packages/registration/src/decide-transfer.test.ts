import { type Ags, addMilliseconds, DAY_MS, HOUR_MS, type Instant, type ProfessionCode } from '@netzwerkstatt/domain';
import { ada, ben, cem, registrationId, TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { transferExpiresAt } from './decide-transfer.ts';
import type { EligibilityRefusal } from './eligibility/unmet-condition.ts';
import { openSeats } from './policy/allocation-policy.ts';
import type { Traits } from './policy/traits.ts';
import { openBook } from './registration-book-request.ts';
import { runCommand } from './run-command.ts';
import { aBookedEvent, aRegistration, confirmed, offered, requested, waitlisted } from './testing/index.ts';

const health: Traits = {
  organisation: 'practice',
  region: '14713' as Ags,
  profession: 'H1' as ProfessionCode,
  group: 'health',
};
const justice: Traits = { ...health, organisation: 'court', profession: 'J1' as ProfessionCode, group: 'justice' };
const [one, two, three] = [registrationId(1), registrationId(2), registrationId(3)];
const closesAt = '2027-01-19T23:00:00.000Z' as Instant;
const oneSeat = aBookedEvent({ capacity: 1 });
const toBen = { kind: 'transfer', registrationId: one, newRegistrationId: three, personId: ben, closesAt } as const;

describe('a place changes hands', () => {
  test('in one step, and nobody in line hears of it', () => {
    const book = openBook(oneSeat, [confirmed(one, ada), waitlisted(two, cem, 4)]);
    const outcome = runCommand(book, toBen, TEST_NOW);
    const left = aRegistration({ status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' }, { id: one });
    const taken = confirmed(three, ben);
    expect(outcome.answer).toEqual({ ok: true, value: taken });
    expect(outcome.changes).toEqual([
      { before: confirmed(one, ada), after: left, cause: 'transfer' },
      { after: taken, cause: 'transfer' },
    ]);
    expect(outcome.book.waitlistHead).toEqual([waitlisted(two, cem, 4)]);
    expect(outcome.book.tally.taken).toBe(1);
  });

  test('also in a closed round, and after registration has closed', () => {
    const event = aBookedEvent({ admission: 'by_invitation', registrationClosesAt: TEST_NOW });
    expect(runCommand(openBook(event, [confirmed(one, ada)]), toBen, TEST_NOW).answer.ok).toBe(true);
  });

  test.for([
    { rule: 'to whoever has a place', standing: confirmed(two, ben), status: 'confirmed' },
    { rule: 'to whoever is in line', standing: waitlisted(two, ben), status: 'waitlisted' },
    { rule: 'to whoever has an offer', standing: offered(two, ben), status: 'offered' },
    { rule: 'to whoever asked for one', standing: requested(two, ben), status: 'requested' },
  ])('never $rule', ({ standing, status }) => {
    const outcome = runCommand(openBook(aBookedEvent(), [confirmed(one, ada), standing]), toBen, TEST_NOW);
    expect(outcome.answer).toEqual({
      ok: false,
      refusal: { code: 'already_registered', registrationId: two, status },
    });
    expect(outcome.changes).toEqual([]);
  });

  test('only to whoever meets the conditions of the event', () => {
    const ineligible = { code: 'not_eligible', unmet: [], hints: [] } as unknown as EligibilityRefusal;
    const outcome = runCommand(openBook(oneSeat, [confirmed(one, ada)]), { ...toBen, ineligible }, TEST_NOW);
    expect(outcome).toMatchObject({ answer: { ok: false, refusal: ineligible }, changes: [] });
  });

  test('only as far as the caps of the event allow, counted without the seat of who gives it', () => {
    const cap = { by: 'group', value: 'health', max: 1 } as const;
    const policy = { mode: 'first_come', ranking: [], ownRegions: [], ...openSeats, caps: [cap] } as const;
    const sitting = [confirmed(one, ada), confirmed(two, cem)];
    const toHealth = (giver: Traits, other: Traits) => {
      const traits = new Map([one, two, three].map((id, at) => [id, [giver, other, health][at] ?? health]));
      return runCommand(openBook(aBookedEvent({ capacity: 2, policy }), sitting, traits), toBen, TEST_NOW);
    };
    expect(toHealth(justice, health)).toMatchObject({
      answer: { ok: false, refusal: { code: 'transfer_hindered', hindrance: { code: 'cap_reached', cap } } },
      changes: [],
    });
    expect(toHealth(health, justice).answer).toEqual({ ok: true, value: confirmed(three, ben) });
  });

  test('never to oneself', () => {
    const outcome = runCommand(openBook(oneSeat, [confirmed(one, ada)]), { ...toBen, personId: ada }, TEST_NOW);
    expect(outcome.answer).toMatchObject({ ok: false, refusal: { code: 'already_registered' } });
  });

  test.for([
    { rule: 'who waits has none to give', holder: waitlisted(one, ada) },
    { rule: 'an offer is not taken yet', holder: offered(one, ada) },
    { rule: 'nor has who left', holder: aRegistration({ status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' }) },
  ])('only a place: $rule', ({ holder }) => {
    const { answer, changes } = runCommand(openBook(oneSeat, [holder]), toBen, TEST_NOW);
    expect(answer).toEqual({ ok: false, refusal: { code: 'registration_moved_on', status: holder.status } });
    expect(changes).toEqual([]);
  });

  test('until the day of the first session begins', () => {
    const book = openBook(oneSeat, [confirmed(one, ada)]);
    const before = addMilliseconds(closesAt, -1);
    expect(runCommand(book, toBen, before).answer.ok).toBe(true);
    expect(runCommand(book, toBen, closesAt).answer).toEqual({
      ok: false,
      refusal: { code: 'transfer_too_late', closedAt: closesAt },
    });
    expect(runCommand(book, toBen, oneSeat.startsAt).answer).toEqual({ ok: false, refusal: { code: 'event_closed' } });
  });

  test.for([
    { status: 'cancelled', code: 'event_cancelled' },
    { status: 'closed', code: 'event_closed' },
  ] as const)('never at an event that is $status', ({ status, code }) => {
    const book = openBook(aBookedEvent({ status }), [confirmed(one, ada)]);
    expect(runCommand(book, toBen, TEST_NOW).answer).toEqual({ ok: false, refusal: { code } });
  });
});

describe('who is asked may think about it', () => {
  const { startsAt } = oneSeat;

  test('for two days, as about a place that came free', () => {
    expect(transferExpiresAt(TEST_NOW, startsAt, closesAt)).toBe(addMilliseconds(TEST_NOW, 2 * DAY_MS));
  });

  test('never into the day of the first session', () => {
    const late = addMilliseconds(closesAt, -HOUR_MS);
    expect(transferExpiresAt(late, startsAt, closesAt)).toBe(closesAt);
    expect(transferExpiresAt(closesAt, startsAt, closesAt)).toBe(undefined);
  });
});
