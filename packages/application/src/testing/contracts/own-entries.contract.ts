import { addMilliseconds, DAY_MS, type Event, type Instant, MINUTE_MS } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { RegistrationState } from '@netzwerkstatt/registration';
import { expect, test } from 'vitest';
import type { CalendarScope } from '../../ports/index.ts';
import { aSessionOn } from '../builders.ts';
import { openCalendars } from './open-calendars.ts';
import { type CreateStore, changedLongAgo, confirmedState } from './store-under-test.ts';

const at = (minutes: number) => addMilliseconds(TEST_NOW, minutes * MINUTE_MS);
const waiting: RegistrationState = { status: 'waitlisted', joinedAt: at(1), queueNumber: 1 };
const offered: RegistrationState = {
  status: 'offered',
  joinedAt: at(1),
  queueNumber: 1,
  offeredAt: at(2),
  expiresAt: at(99),
};

export function describeOwnEntries(create: CreateStore): void {
  async function openOwn() {
    const calendars = await openCalendars(create);
    const event = await calendars.savedEvent();
    const person = await calendars.savedPerson();
    const scope: CalendarScope = { kind: 'person', person: person.id };
    return { ...calendars, event, person, scope };
  }

  test('G04: moving up from the waiting list is a change of this entry alone', async () => {
    const { events, stamp, become, savedRegistration, event, person, scope } = await openOwn();
    const first = await savedRegistration(event, person, waiting);
    const [waits] = await events(scope);
    const before = await stamp(scope);
    const second = await become(event, first, offered);
    await become(event, second, { status: 'confirmed', confirmedAt: at(3) });
    expect(waits).toEqual({ event, standing: 'waitlisted' });
    expect(await events(scope)).toEqual([{ event, standing: 'confirmed', own: { count: 1, at: at(3) } }]);
    const after = await stamp(scope);
    expect([after.changedAt, after.fingerprint === before.fingerprint]).toEqual([at(3), false]);
  });

  test('who leaves and comes back is two changes further than before', async () => {
    const { events, become, savedRegistration, event, person, scope } = await openOwn();
    const first = await savedRegistration(event, person, confirmedState);
    await become(event, first, { status: 'withdrawn', withdrawnAt: at(1), by: 'person' });
    expect(await events(scope)).toEqual([]);
    const again = await savedRegistration(event, person, { status: 'waitlisted', joinedAt: at(2), queueNumber: 1 });
    expect(await events(scope)).toEqual([{ event, standing: 'waitlisted', own: { count: 2, at: at(2) } }]);
    await become(event, again, { status: 'confirmed', confirmedAt: at(3) });
    expect(await events(scope)).toEqual([{ event, standing: 'confirmed', own: { count: 3, at: at(3) } }]);
  });

  test('a request that was never in the calendar counts for nothing', async () => {
    const { events, become, savedRegistration, event, person, scope } = await openOwn();
    const request = await savedRegistration(event, person, { status: 'requested' });
    await become(event, request, { status: 'expired', expiredAt: at(1) });
    await savedRegistration(event, person, confirmedState);
    expect(await events(scope)).toEqual([{ event, standing: 'confirmed' }]);
  });

  test('G02: a place lost with the event stays in sight with it, a withdrawn one does not come back', async () => {
    const { events, become, save, savedRegistration, savedPerson, event, person, scope } = await openOwn();
    const withdrawer = await savedPerson();
    const applicant = await savedPerson();
    const lost = await savedRegistration(event, person, confirmedState);
    const withdrawn = await savedRegistration(event, withdrawer, confirmedState);
    const applied = await savedRegistration(event, applicant, { status: 'applied', appliedAt: at(1) });
    await become(event, withdrawn, { status: 'withdrawn', withdrawnAt: at(1), by: 'person' });
    for (const it of [lost, applied]) await become(event, it, { status: 'cancelled', cancelledAt: at(2) });
    const off = { status: 'cancelled', cancelledAt: at(2), cancellationReason: 'Krankheit' } as const;
    const cancelled = { ...event, ...off, revision: 2 } as Event;
    await save(cancelled, at(2));
    expect(await events(scope)).toEqual([{ event: cancelled, standing: 'confirmed' }]);
    for (const { id } of [withdrawer, applicant]) expect(await events({ kind: 'person', person: id })).toEqual([]);
  });

  test('C12: an event that is held after all takes nobody back by itself, and the time of the change goes on', async () => {
    const { events, stamp, become, save, savedRegistration, event, person, scope } = await openOwn();
    const lost = await savedRegistration(event, person, confirmedState);
    await become(event, lost, { status: 'cancelled', cancelledAt: at(1) });
    const off = { status: 'cancelled', cancelledAt: at(1), cancellationReason: 'Krankheit' } as const;
    await save({ ...event, ...off, revision: 2 } as Event, at(1));
    await save({ ...event, revision: 3 }, at(2));
    expect([await events(scope), (await stamp(scope)).changedAt]).toEqual([[], at(2)]);
    await savedRegistration(event, person, { status: 'confirmed', confirmedAt: at(3) });
    expect(await events(scope)).toEqual([
      { event: { ...event, revision: 3 }, standing: 'confirmed', own: { count: 2, at: at(3) } },
    ]);
  });

  test('G06: what leaves by itself moves the time on, a cancelled session before its event', async () => {
    const { stamp, savedEvent, savedRegistration, savedPerson } = await openCalendars(create);
    const person = await savedPerson();
    const scope: CalendarScope = { kind: 'person', person: person.id };
    const sessions = [aSessionOn('2026-11-19', { status: 'cancelled', sequence: 1 }), aSessionOn('2026-11-20')];
    await savedRegistration(await savedEvent({ sessions }), person, confirmedState);
    const sessionLeft = '2026-11-20T15:30:00.000Z' as Instant;
    const eventLeft = '2026-11-22T15:30:00.000Z' as Instant;
    const seen = [];
    for (const now of [sessionLeft, eventLeft].flatMap((it) => [addMilliseconds(it, -1), it])) {
      seen.push(await stamp(scope, { now, pastDays: 2, cancelledDays: 1 }));
    }
    expect(seen.map(({ changedAt }) => changedAt)).toEqual([changedLongAgo, sessionLeft, sessionLeft, eventLeft]);
    expect(new Set(seen.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    expect(await stamp(scope, { now: addMilliseconds(eventLeft, DAY_MS), pastDays: 2, cancelledDays: 1 })).toEqual(
      seen.at(-1),
    );
  });
}
