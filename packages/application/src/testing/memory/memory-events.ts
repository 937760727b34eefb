import { addMilliseconds, type Event, type EventId, type Instant } from '@netzwerkstatt/domain';
import { holdsSeat, isDecidedTogether, type RegistrationStatus, seatsOf } from '@netzwerkstatt/registration';
import { keysOfEvent } from '../../calendar/calendar-keys.ts';
import type { DeskQuery, EventStore } from '../../ports/index.ts';
import { firstStart, lastEnd } from '../../programme/event-times.ts';
import type { LandData } from './land-data.ts';
import { backwards, by, page } from './order.ts';

export function memoryEvents(land: LandData): EventStore {
  return {
    get: async (id) => land.events.get(id)?.event,
    getMany: async (ids) => [...land.events.values()].map(({ event }) => event).filter(({ id }) => ids.includes(id)),
    findBySlug: async (slug) => events(land).find((it) => it.slug === slug),

    async save(event, expectedRevision, at) {
      const before = land.events.get(event.id);
      if (before?.event.revision !== expectedRevision) return false;
      if (events(land).some((it) => it.slug === event.slug && it.id !== event.id)) {
        throw new Error(`another event has the slug ${event.slug}`);
      }
      if (before !== undefined) keepSessions(before.event, event);
      countChange(land, before?.event, event, at);
      const changedAt = before && before.changedAt > at ? before.changedAt : at;
      land.events.set(event.id, { event, changedAt });
      return true;
    },

    lock: async (id) => land.events.get(id)?.event.revision,

    async changeCapacity(id, capacity) {
      const stored = land.events.get(id);
      if (stored === undefined) throw new Error(`no event ${id}`);
      land.events.set(id, { ...stored, event: { ...stored.event, capacity } });
    },

    async listForDesk(query) {
      const chosen = events(land).filter((it) => isOnDesk(it, query));
      const byStart = by(firstStart, ({ id }: Event) => id);
      const inOrder = chosen.toSorted(query.when === 'past' ? backwards(byStart) : byStart);
      return {
        total: chosen.length,
        events: page(inOrder, query).map((event) => ({
          event,
          seatsTaken: seatsTaken(land, event.id),
          waiting: countIn(land, event.id, 'waitlisted'),
          applied: countIn(land, event.id, 'applied'),
          ...(isYetDecidedTogether(land, event.id) && { isDecidedTogether: true }),
        })),
      };
    },
  };
}

export function events(land: LandData): readonly Event[] {
  return [...land.events.values()].map(({ event }) => event);
}

function isYetDecidedTogether(land: LandData, event: EventId): boolean {
  const policy = land.policies.get(event);
  const isReleased = [...land.allocationRuns.values()].some((it) => it.event === event && it.released !== undefined);
  return policy !== undefined && isDecidedTogether(policy.mode) && !isReleased;
}

export function seatsTaken(land: LandData, event: EventId): number {
  return registrationsOf(land, event).reduce((sum, it) => sum + (holdsSeat(it) ? seatsOf(it) : 0), 0);
}

export function countIn(land: LandData, event: EventId, status: RegistrationStatus): number {
  return registrationsOf(land, event).filter((it) => it.status === status).length;
}

function registrationsOf(land: LandData, event: EventId) {
  return [...land.registrations.values()].filter((it) => it.event === event).map((it) => it.registration);
}

export function isReached(
  event: Event,
  { networks, events: single = [] }: Pick<DeskQuery, 'networks' | 'events'>,
): boolean {
  const isOfNetwork = networks === 'all' || (event.network !== undefined && networks.includes(event.network));
  return isOfNetwork || single.includes(event.id);
}

function isOnDesk(event: Event, { when, now, ...reach }: DeskQuery): boolean {
  const isOwn = isReached(event, reach);
  if (event.status === 'draft') return isOwn && when === 'draft';
  return isOwn && when === (lastEnd(event) > now ? 'upcoming' : 'past');
}

function keepSessions(before: Event, after: Event): void {
  const kept = new Set(after.sessions.map((it) => it.id));
  if (before.status !== 'draft' && before.sessions.some((it) => !kept.has(it.id))) {
    throw new Error(`a session of the public event ${before.id} is cancelled, not forgotten`);
  }
}

/** Counts the change in every calendar the event is in or was in. */
function countChange(land: LandData, before: Event | undefined, after: Event, at: Instant): void {
  const keys = new Set([before, after].flatMap((it) => (it ? keysOfEvent(it) : [])));
  for (const key of keys) countCalendarChange(land, key, at);
}

const SECOND_MS = 1000;

/** One more change of a calendar: never earlier than the last one, and a second later where the two are of one moment. */
export function countCalendarChange(land: LandData, key: string, at: Instant): void {
  const last = land.calendars.get(key);
  const times = last ? [at, last.changedAt, addMilliseconds(earlier(at, last.changedAt), SECOND_MS)] : [at];
  land.calendars.set(key, { revision: (last?.revision ?? 0) + 1, changedAt: times.toSorted().at(-1) ?? at });
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}
