import { addMilliseconds, DAY_MS, type Event, type Instant, type PersonId } from '@netzwerkstatt/domain';
import type { Registration } from '@netzwerkstatt/registration';
import type { CalendarEvent, CalendarScope, CalendarStore, CalendarWindow } from '../../ports/index.ts';
import { firstStart, lastEnd } from '../../programme/event-times.ts';
import type { LandData } from './land-data.ts';
import { calendarsOf, events } from './memory-events.ts';
import { by } from './order.ts';

const NEVER = '1970-01-01T00:00:00.000Z' as Instant;

export function memoryCalendars(land: LandData): CalendarStore {
  const linkVersion = async (person: PersonId) => land.linkVersions.get(person) ?? 1;
  return {
    linkVersion,

    async stamp(scope, window) {
      const content = inWindow(members(land, scope), window).map(
        ({ event, standing }) => `${event.id} ${event.revision} ${standing}`,
      );
      return { fingerprint: content.toSorted().join(), changedAt: changedAt(land, scope, window) };
    },

    async events(scope, window) {
      return inWindow(members(land, scope), window).toSorted(
        by(
          ({ event }) => firstStart(event),
          ({ event }) => event.id,
        ),
      );
    },

    async raiseLinkVersion(person) {
      const next = (await linkVersion(person)) + 1;
      land.linkVersions.set(person, next);
      return next;
    },
  };
}

/** What a calendar shows, whatever its window. */
function members(land: LandData, scope: CalendarScope): readonly CalendarEvent[] {
  if (scope.kind !== 'person') {
    const calendar = scope.kind === 'land' ? 'land' : scope.network;
    return events(land)
      .filter((it) => calendarsOf(it).includes(calendar))
      .map((event) => ({ event, standing: 'confirmed' }));
  }
  return [...land.registrations.values()].flatMap(({ registration, event: id }) => {
    const event = land.events.get(id)?.event;
    const standing = registration.personId === scope.person && standingOf(registration);
    return event && standing ? [{ event, standing }] : [];
  });
}

function standingOf({ status }: Registration): CalendarEvent['standing'] | undefined {
  if (status === 'confirmed') return 'confirmed';
  return status === 'waitlisted' || status === 'offered' ? 'waitlisted' : undefined;
}

function inWindow(all: readonly CalendarEvent[], window: CalendarWindow): readonly CalendarEvent[] {
  return all.filter(({ event }) => leavesAt(event, window) > window.now);
}

function leavesAt(event: Event, { pastDays }: CalendarWindow): Instant {
  return addMilliseconds(lastEnd(event), pastDays * DAY_MS);
}

function changedAt(land: LandData, scope: CalendarScope, window: CalendarWindow): Instant {
  const ofEvents = members(land, scope).flatMap(({ event }) => {
    const changed = land.events.get(event.id)?.changedAt ?? NEVER;
    const left = leavesAt(event, window);
    return left <= window.now ? [changed, left] : [changed];
  });
  const others = scope.kind === 'person' ? ownChanges(land, scope.person) : departures(land, scope);
  return [NEVER, ...ofEvents, ...others].toSorted().at(-1) ?? NEVER;
}

function departures(land: LandData, scope: Exclude<CalendarScope, { kind: 'person' }>): readonly Instant[] {
  const left = land.departures.get(scope.kind === 'land' ? 'land' : scope.network);
  return left === undefined ? [] : [left];
}

function ownChanges(land: LandData, person: PersonId): readonly Instant[] {
  return [...land.registrations.values()]
    .map((it) => it.registration)
    .filter((it) => it.personId === person)
    .flatMap((it) => enteredAt(it) ?? []);
}

/** Since when it is as it is; `undefined` for what no calendar ever showed. */
function enteredAt(registration: Registration): Instant | undefined {
  switch (registration.status) {
    case 'requested':
    case 'applied':
    case 'refused':
      return undefined;
    case 'confirmed':
      return registration.confirmedAt;
    case 'waitlisted':
      return registration.joinedAt;
    case 'offered':
      return registration.offeredAt;
    case 'declined':
      return registration.declinedAt;
    case 'expired':
      return registration.expiredAt;
    case 'withdrawn':
      return registration.withdrawnAt;
    case 'cancelled':
      return registration.cancelledAt;
  }
}
