import { type Event, type Instant, parseLocalDateTime } from '@netzwerkstatt/domain';
import { toInstant } from '@netzwerkstatt/scheduling';
import { firstDay } from '../programme/event-times.ts';

/**
 * When places of an event stop changing hands, exclusive: as the day of its first session begins.
 *
 * @throws Error when that day has no midnight; in our time zones the clocks change later in the night.
 */
export function transfersCloseAt(event: Event): Instant {
  const [session] = event.sessions;
  if (session === undefined) throw new Error(`event ${event.id} has no session`);
  const midnight = toInstant(parseLocalDateTime(`${firstDay(event)}T00:00`), session.timeZone);
  if (!midnight.ok) throw new Error(`the day of event ${event.id} has no midnight`);
  return midnight.value.instant;
}
