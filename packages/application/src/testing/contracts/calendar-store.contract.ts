import { addMilliseconds, DAY_MS, type Event, type Instant, MINUTE_MS } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { Registration, RegistrationState } from '@netzwerkstatt/registration';
import { describe, expect, test } from 'vitest';
import type { CalendarScope } from '../../ports/index.ts';
import { aNetwork, aSessionOn, freshId } from '../builders.ts';
import { describeCalendarScopes } from './calendar-scopes.contract.ts';
import { describeCalendarState } from './calendar-state.contract.ts';
import { openCalendars as open } from './open-calendars.ts';
import { describeOwnEntries } from './own-entries.contract.ts';
import { type CreateStore, changedLongAgo, confirmedState, waitlistedState } from './store-under-test.ts';

const land: CalendarScope = { kind: 'land' };
const never = '1970-01-01T00:00:00.000Z';

/** Ends at 15:30 UTC on the day before the test, so that it left a calendar of one day at 15:30 on the day of it. */
const yesterday = '2026-11-20';
const leftAt = '2026-11-21T15:30:00.000Z' as Instant;

export function describeCalendarStore(create: CreateStore): void {
  const openCalendars = () => open(create);

  describe('a public calendar', () => {
    test('shows what is public, by start, and neither drafts nor circles', async () => {
      const { events, on } = await openCalendars();
      const late = await on('2027-03-01');
      const soon = await on('2026-12-01');
      const gone = { status: 'cancelled', cancelledAt: TEST_NOW, cancellationReason: 'Krankheit' } as const;
      const cancelled = await on('2027-01-01', gone);
      const closed = await on('2026-11-02', { status: 'closed', closedAt: TEST_NOW });
      await on('2027-01-02', { status: 'draft' });
      await on('2027-01-03', { admission: 'by_invitation' });
      expect(await events(land)).toEqual(
        [closed, soon, cancelled, late].map((event) => ({ event, standing: 'confirmed' })),
      );
    });

    test('of a network shows its own events', async () => {
      const { events, on, savedNetwork } = await openCalendars();
      const [own, other] = [aNetwork(), aNetwork()];
      await savedNetwork(own);
      await savedNetwork(other);
      const { id } = await on('2027-01-01', { network: own.id });
      await on('2027-01-02', { network: other.id });
      await on('2027-01-03');
      const shown = await events({ kind: 'network', network: own.id });
      expect(shown.map(({ event }) => event.id)).toEqual([id]);
    });

    test('lets an event go when its window is over, at that very instant', async () => {
      const { events, on } = await openCalendars();
      await on(yesterday);
      expect(await events(land, { now: addMilliseconds(leftAt, -1), pastDays: 1 })).toHaveLength(1);
      expect(await events(land, { now: leftAt, pastDays: 1 })).toEqual([]);
    });
  });

  describe('a personal calendar', () => {
    test.for([
      { status: 'confirmed', state: confirmedState, standing: ['confirmed'] },
      { status: 'waitlisted', state: waitlistedState(1), standing: ['waitlisted'] },
      {
        status: 'offered',
        state: { status: 'offered', joinedAt: TEST_NOW, queueNumber: 1, offeredAt: TEST_NOW, expiresAt: TEST_NOW },
        standing: ['waitlisted'],
      },
      { status: 'requested', state: { status: 'requested' }, standing: [] },
      { status: 'applied', state: { status: 'applied', appliedAt: TEST_NOW }, standing: [] },
      { status: 'withdrawn', state: { status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' }, standing: [] },
      { status: 'expired', state: { status: 'expired', expiredAt: TEST_NOW }, standing: [] },
    ] as { status: string; state: RegistrationState; standing: string[] }[])(
      'shows who is $status as $standing',
      async ({ state, standing }) => {
        const { events, savedEvent, savedPerson, savedRegistration } = await openCalendars();
        const event = await savedEvent({ admission: 'by_invitation' });
        const person = await savedPerson();
        await savedRegistration(event, person, state);
        const shown = await events({ kind: 'person', person: person.id });
        expect(shown).toEqual(standing.map((it) => ({ event, standing: it })));
      },
    );

    test('shows nothing of others', async () => {
      const { events, savedEvent, savedPerson, savedRegistration } = await openCalendars();
      await savedRegistration(await savedEvent(), await savedPerson(), confirmedState);
      const { id } = await savedPerson();
      expect(await events({ kind: 'person', person: id })).toEqual([]);
    });
  });

  describe('the stamp of a calendar', () => {
    const at = (minutes: number) => addMilliseconds(TEST_NOW, minutes * MINUTE_MS);

    test('of an empty calendar never changes', async () => {
      const { stamp, savedPerson } = await openCalendars();
      const { id } = await savedPerson();
      const network: CalendarScope = { kind: 'network', network: freshId() };
      for (const scope of [land, network, { kind: 'person', person: id } as const]) {
        const first = await stamp(scope);
        expect(first.changedAt).toBe(never);
        expect(await stamp(scope, { now: at(60 * 24) })).toEqual(first);
      }
    });

    test('is the same as long as nothing happens, whenever it is asked for', async () => {
      const { stamp, on } = await openCalendars();
      await on('2027-01-01');
      expect(await stamp(land, { now: at(5) })).toEqual(await stamp(land));
      expect((await stamp(land)).changedAt).toBe(changedLongAgo);
    });

    test('follows a new event and a changed one', async () => {
      const { stamp, on, save, inLand } = await openCalendars();
      const event = await on('2027-01-01');
      const first = await stamp(land);
      await save({ ...event, title: 'Recht, neu', revision: 2 }, at(1));
      const second = await stamp(land);
      expect(second.fingerprint).not.toBe(first.fingerprint);
      expect(second.changedAt).toBe(at(1));
      const other = {
        ...event,
        id: freshId<Event['id']>(),
        slug: `event-${freshId()}`,
        sessions: [aSessionOn('2027-01-02')],
      };
      await inLand((tx) => tx.events.save({ ...other, revision: 1 }, undefined, at(2)));
      const third = await stamp(land);
      expect(third.fingerprint).not.toBe(second.fingerprint);
      expect(third.changedAt).toBe(at(2));
    });

    test('does not follow drafts, circles and other networks', async () => {
      const { stamp, on, save, savedNetwork } = await openCalendars();
      const [own, other] = [aNetwork(), aNetwork()];
      await savedNetwork(own);
      await savedNetwork(other);
      const scope: CalendarScope = { kind: 'network', network: own.id };
      await on('2027-01-01', { network: own.id });
      const before = await stamp(scope);
      const hidden = [
        await on('2027-01-02', { network: own.id, status: 'draft' }),
        await on('2027-01-03', { network: own.id, admission: 'by_invitation' }),
        await on('2027-01-04', { network: other.id }),
      ];
      for (const event of hidden) await save({ ...event, title: 'Anders', revision: 2 }, at(1));
      expect(await stamp(scope)).toEqual(before);
    });

    test('moves on when an event leaves the window, to the very instant', async () => {
      const { stamp, on } = await openCalendars();
      await on(yesterday);
      const before = await stamp(land, { now: addMilliseconds(leftAt, -1), pastDays: 1 });
      const after = await stamp(land, { now: addMilliseconds(leftAt, DAY_MS), pastDays: 1 });
      expect(before.changedAt).toBe(changedLongAgo);
      expect(after.changedAt).toBe(leftAt);
      expect(after.fingerprint).not.toBe(before.fingerprint);
    });

    test('never goes back: not when the event with the latest change leaves for another network, or the public', async () => {
      const { stamp, on, save, savedNetwork } = await openCalendars();
      const [own, other] = [aNetwork(), aNetwork()];
      await savedNetwork(own);
      await savedNetwork(other);
      const scope: CalendarScope = { kind: 'network', network: own.id };
      await on('2027-01-01', { network: own.id });
      const event = await on('2027-01-02', { network: own.id });
      await save({ ...event, title: 'Recht, neu', revision: 2 }, at(1));
      await save({ ...event, network: other.id, revision: 3 }, at(2));
      expect((await stamp(scope)).changedAt).toBe(at(2));
      await save({ ...event, network: own.id, revision: 4 }, at(3));
      await save({ ...event, network: own.id, admission: 'by_invitation', revision: 5 }, at(4));
      expect((await stamp(scope)).changedAt).toBe(at(4));
      expect((await stamp(land)).changedAt).toBe(at(4));
    });

    test('never goes back: not when an event is moved into the past, or a clock was wrong', async () => {
      const { stamp, on, save } = await openCalendars();
      const event = await on('2027-01-01');
      await save({ ...event, revision: 2 }, at(10));
      await save(
        { ...event, sessions: [aSessionOn('2026-11-01', { id: event.sessions[0]?.id as never })], revision: 3 },
        at(5),
      );
      const { changedAt } = await stamp(land, { now: at(11), pastDays: 1 });
      expect(changedAt).toBe(at(10));
    });

    test('tells changes of one moment apart by a second, and does not run ahead of them', async () => {
      const { stamp, on, save } = await openCalendars();
      const event = await on('2027-01-01');
      const seen = [];
      for (const revision of [2, 3, 4]) {
        // The second one began a little earlier, and is kept a little later.
        await save({ ...event, revision }, addMilliseconds(at(10), revision === 3 ? -300 : 0));
        seen.push((await stamp(land)).changedAt);
      }
      expect(seen).toEqual([at(10), addMilliseconds(at(10), 700), addMilliseconds(at(10), 1000)]);
    });

    test('of a person follows their events and how they stand, withdrawal included', async () => {
      const { stamp, savedEvent, savedPerson, savedRegistration, save, become } = await openCalendars();
      const event = await savedEvent();
      const person = await savedPerson();
      const scope: CalendarScope = { kind: 'person', person: person.id };
      const offer = {
        status: 'offered',
        joinedAt: at(1),
        queueNumber: 1,
        offeredAt: at(2),
        expiresAt: at(99),
      } as const;
      const before = await savedRegistration(event, person, offer);
      const stamps = [await stamp(scope)];
      const follow = async (from: Registration, state: RegistrationState) => {
        const after = await become(event, from, state);
        stamps.push(await stamp(scope));
        return after;
      };
      const confirmed = await follow(before, { status: 'confirmed', confirmedAt: at(3) });
      await save({ ...event, title: 'Recht, neu', revision: 2 }, at(4));
      stamps.push(await stamp(scope));
      await follow(confirmed, { status: 'withdrawn', withdrawnAt: at(5), by: 'person' });
      await save({ ...event, title: 'Nochmals neu', revision: 3 }, at(6));
      expect(stamps.map((it) => it.changedAt)).toEqual([at(2), at(3), at(4), at(5)]);
      expect(new Set(stamps.map((it) => it.fingerprint)).size).toBe(4);
      expect(await stamp(scope)).toEqual(stamps.at(-1));
    });

    test('of a person does not follow what no calendar shows', async () => {
      const { stamp, savedEvent, savedPerson, savedRegistration } = await openCalendars();
      const person = await savedPerson();
      const scope: CalendarScope = { kind: 'person', person: person.id };
      await savedRegistration(await savedEvent(), person, { status: 'applied', appliedAt: TEST_NOW });
      expect((await stamp(scope)).changedAt).toBe(never);
    });
  });

  describe('the state of a calendar', () => describeCalendarState(create));
  describe('every public calendar', () => describeCalendarScopes(create));
  describe('the entries of one person', () => describeOwnEntries(create));

  test('the link of a person begins with version 1 and is raised by one each time', async () => {
    const { inLand, savedPerson } = await openCalendars();
    const [ada, ben] = [await savedPerson(), await savedPerson()];
    expect(await inLand((tx) => tx.calendars.linkVersion(ada.id))).toBe(1);
    expect(await inLand((tx) => tx.calendars.raiseLinkVersion(ada.id))).toBe(2);
    expect(await inLand((tx) => tx.calendars.raiseLinkVersion(ada.id))).toBe(3);
    expect(await inLand((tx) => tx.calendars.linkVersion(ada.id))).toBe(3);
    expect(await inLand((tx) => tx.calendars.linkVersion(ben.id))).toBe(1);
  });

  test('changes of a person’s calendar are counted from the first question on', async () => {
    const { inLand, savedPerson } = await openCalendars();
    const { id } = await savedPerson();
    const first = await inLand((tx) => tx.calendars.countedSince(id, TEST_NOW));
    expect(first <= TEST_NOW).toBe(true);
    const later = addMilliseconds(TEST_NOW, DAY_MS);
    expect(await inLand((tx) => tx.calendars.countedSince(id, later))).toBe(first);
  });
}
