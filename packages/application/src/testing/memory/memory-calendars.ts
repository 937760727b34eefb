import type { Event, Instant, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import type { Registration } from '@netzwerkstatt/registration';
import {
  keyOfPerson,
  keysOfCalendar,
  keysOfEvent,
  NETWORK_NAMES_KEY,
  NEVER_CHANGED,
} from '../../calendar/calendar-keys.ts';
import { cancelledLeavesAt, eventLeavesAt } from '../../calendar/shown-sessions.ts';
import { standingOf } from '../../calendar/standing-of.ts';
import type {
  CalendarEvent,
  CalendarScope,
  CalendarStore,
  CalendarWindow,
  PublicCalendarScope,
} from '../../ports/index.ts';
import { firstStart } from '../../programme/event-times.ts';
import type { LandData } from './land-data.ts';
import { events } from './memory-events.ts';
import { by } from './order.ts';

const FOREVER = '9999-12-31T00:00:00.000Z' as Instant;

export function memoryCalendars(land: LandData): CalendarStore {
  const linkVersion = async (person: PersonId) => land.linkVersions.get(person) ?? 1;
  return {
    linkVersion,

    async stamp(scope, window) {
      const all = members(land, scope);
      const exits = all.flatMap(({ event }) => exitsOf(event, window));
      const left = exits.filter((at) => at <= window.now);
      const { content, changes } = scope.kind === 'person' ? own(land, scope.person, window) : counted(land, scope);
      return {
        fingerprint: `${content} ${land.calendars.get(NETWORK_NAMES_KEY)?.revision} ${latest(left)}`,
        changedAt: latest([...changes, ...left]),
        holdsUntil: exits.filter((at) => at > window.now).toSorted()[0] ?? FOREVER,
      };
    },

    async events(scope, window) {
      return members(land, scope)
        .filter(({ event }) => eventLeavesAt(event, window) > window.now)
        .toSorted(
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

    countedSince: async () => NEVER_CHANGED,
  };
}

/** @see Store.calendarState */
export function memoryCalendarState(land: LandData, keys: readonly string[]): string {
  const people = [...land.people.keys()].filter((person) => keys.includes(keyOfPerson(person)));
  const counts = keys.map((key) => land.calendars.get(key));
  return JSON.stringify([counts, people.map((person) => ownState(land, person))]);
}

/** Nothing is counted for one person: what a counter would count is looked through. */
function ownState(land: LandData, person: PersonId): unknown {
  const registrations = registrationsOf(land, person).map(({ registration, event }) => [
    registration,
    land.forumChoices.get(registration.id),
    land.events.get(event)?.event.revision,
  ]);
  return [person, land.linkVersions.get(person), registrations];
}

function latest(instants: readonly Instant[]): Instant {
  return [NEVER_CHANGED, ...instants].toSorted().at(-1) ?? NEVER_CHANGED;
}

/** What a calendar shows, whatever its window. */
function members(land: LandData, scope: CalendarScope): readonly CalendarEvent[] {
  if (scope.kind === 'person') return ownEvents(land, scope.person);
  const keys = keysOf(land, scope);
  return events(land)
    .filter((it) => keysOfEvent(it).some((key) => keys.includes(key)))
    .map((event) => ({ event, standing: 'confirmed' }));
}

function keysOf(land: LandData, scope: PublicCalendarScope): readonly string[] {
  const versions = [...land.modules.values()].filter(
    ({ content }) => scope.kind === 'module' && content.code === scope.code,
  );
  return keysOfCalendar(
    scope,
    versions.map(({ id }) => id),
  );
}

/** The instants at which something leaves the calendar by itself. */
function exitsOf(event: Event, window: CalendarWindow): readonly Instant[] {
  const cancelled = event.sessions.filter((it) => it.status === 'cancelled');
  return [eventLeavesAt(event, window), ...cancelled.map((it) => cancelledLeavesAt(it, window))];
}

function counted(land: LandData, scope: PublicCalendarScope) {
  const states = keysOf(land, scope).flatMap((key) => land.calendars.get(key) ?? []);
  return {
    content: states.map(({ revision, changedAt }) => `${revision} ${changedAt}`).join(),
    changes: states.map(({ changedAt }) => changedAt),
  };
}

function own(land: LandData, person: PersonId, window: CalendarWindow) {
  const shown = ownEvents(land, person);
  const isIn = ({ event }: CalendarEvent) => eventLeavesAt(event, window) > window.now;
  const content = shown
    .filter(isIn)
    .map((it) => `${it.event.id} ${it.event.revision} ${it.standing} ${it.own?.count} ${it.own?.at} ${it.forums}`);
  return { content: content.toSorted().join(), changes: ownChanges(land, person) };
}

/** The events of a person by their last registration for each. */
function ownEvents(land: LandData, person: PersonId): readonly CalendarEvent[] {
  const byEvent = Map.groupBy(registrationsOf(land, person), ({ event }) => event);
  return [...byEvent].flatMap(([id, records]) => {
    const event = land.events.get(id)?.event;
    const last = records.at(-1)?.registration;
    if (event === undefined || last === undefined) return [];
    const entry = land.ownEntries.get(last.id);
    const isLost = last.status === 'cancelled' && event.status === 'cancelled';
    const standing = standingOf(last) ?? (isLost ? entry?.standing : undefined);
    if (standing === undefined) return [];
    const before = records.slice(0, -1).filter(({ registration }) => land.ownEntries.has(registration.id));
    const count = 2 * before.length + (standing === 'confirmed' && entry?.hasWaited ? 1 : 0);
    const at = count > 0 && enteredAt(last);
    const forums = ownForums(land, event, last.id);
    return [{ event, standing, ...(at && { own: { count, at } }), ...(forums && { forums }) }];
  });
}

/** Nothing where the event has no forums; an empty choice where nobody chose. */
function ownForums(land: LandData, { sessions }: Event, registration: RegistrationId) {
  const offered = sessions.flatMap(({ id, isForum }) => (isForum ? [id] : []));
  const chosen = land.forumChoices.get(registration)?.forums ?? [];
  return offered.length === 0 ? undefined : offered.filter((id) => chosen.includes(id));
}

function registrationsOf(land: LandData, person: PersonId) {
  return [...land.registrations.values()].filter(({ registration }) => registration.personId === person);
}

/** When the calendar of a person changed because of how they stand, or because of an event that was ever in it. */
function ownChanges(land: LandData, person: PersonId): readonly Instant[] {
  const own = registrationsOf(land, person);
  const chosenAt = own.flatMap(({ registration }) => land.forumChoices.get(registration.id)?.chosenAt ?? []);
  const changedAt = own
    .filter(({ registration }) => land.ownEntries.has(registration.id))
    .flatMap(({ registration, event }) => {
      const isIn = standingOf(registration) !== undefined || registration.status === 'cancelled';
      const changed = isIn && land.events.get(event)?.changedAt;
      return [enteredAt(registration) ?? NEVER_CHANGED, ...(changed ? [changed] : [])];
    });
  return [...chosenAt, ...changedAt];
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
