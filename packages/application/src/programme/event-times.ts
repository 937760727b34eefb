import type { Event, EventSession, Instant } from '@netzwerkstatt/domain';
import type { BookedEvent } from '@netzwerkstatt/registration';
import { toInstant } from '@netzwerkstatt/scheduling';

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
  return pick(event, 'startsAt', (a, b) => (a < b ? a : b));
}

/** End of the last session that takes place. */
export function lastEnd(event: Event): Instant {
  return pick(event, 'endsAt', (a, b) => (a > b ? a : b));
}

/** The event as the rules of registration see it. */
export function bookedEvent(event: Event): BookedEvent {
  const { status, admission, capacity, registrationOpensAt, registrationClosesAt } = event;
  return { status, admission, capacity, registrationOpensAt, registrationClosesAt, startsAt: firstStart(event) };
}

function pick(event: Event, edge: 'startsAt' | 'endsAt', better: (a: Instant, b: Instant) => Instant): Instant {
  const held = event.sessions.filter((it) => it.status === 'planned');
  const instants = (held.length > 0 ? held : event.sessions).map((it) => sessionInstant(it, edge));
  if (instants.length === 0) throw new Error(`event ${event.id} has no session`);
  return instants.reduce(better);
}
