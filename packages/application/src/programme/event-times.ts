import {
  dateOf,
  type Event,
  type EventSession,
  type Instant,
  type LocalDate,
  parseLocalDateTime,
} from '@netzwerkstatt/domain';
import type { BookedEvent } from '@netzwerkstatt/registration';
import { addDays, toInstant } from '@netzwerkstatt/scheduling';

/**
 * The instant of a stored wall-clock time.
 *
 * @throws Error when the clocks skip it: such a session is never stored.
 */
export function sessionInstant(session: EventSession, edge: 'startsAt' | 'endsAt'): Instant {
  const instant = toInstant(session[edge], session.timeZone);
  if (!instant.ok) throw new Error(`session ${session.id} has a time that does not exist`);
  return instant.value.instant;
}

/** Start of the first session that takes place; of the first planned one when none does. */
export function firstStart(event: Event): Instant {
  return edges(event, 'startsAt')[0];
}

/** The day on the wall on which the first session takes place. */
export function firstDay(event: Event): LocalDate {
  const start = firstStart(event);
  const first = event.sessions.find((it) => sessionInstant(it, 'startsAt') === start);
  if (first === undefined) throw new Error(`event ${event.id} starts without a session`);
  return dateOf(first.startsAt);
}

/**
 * When the day begins, where the event is, that lies so many days before its first one; with 0 that day itself.
 *
 * @throws Error when that day has no midnight; in our time zones the clocks change later in the night.
 */
export function beginOfDayBefore(event: Event, days: number): Instant {
  const [session] = event.sessions;
  if (session === undefined) throw new Error(`event ${event.id} has no session`);
  const day = addDays(firstDay(event), -days);
  const midnight = toInstant(parseLocalDateTime(`${day}T00:00`), session.timeZone);
  if (!midnight.ok) throw new Error(`the day ${day} has no midnight`);
  return midnight.value.instant;
}

/** End of the last session that takes place. */
export function lastEnd(event: Event): Instant {
  const ends = edges(event, 'endsAt');
  return ends.at(-1) ?? ends[0];
}

/** The event as the rules of registration see it. */
export function bookedEvent(event: Event): BookedEvent {
  const { status, admission, capacity, registrationOpensAt, registrationClosesAt } = event;
  return { status, admission, capacity, registrationOpensAt, registrationClosesAt, startsAt: firstStart(event) };
}

/** Starts or ends in order; of all sessions when every one of them is cancelled. */
function edges(event: Event, edge: 'startsAt' | 'endsAt'): readonly [Instant, ...Instant[]] {
  const held = event.sessions.filter((it) => it.status === 'planned');
  const [first, ...rest] = (held.length > 0 ? held : event.sessions).map((it) => sessionInstant(it, edge)).toSorted();
  if (first === undefined) throw new Error(`event ${event.id} has no session`);
  return [first, ...rest];
}
