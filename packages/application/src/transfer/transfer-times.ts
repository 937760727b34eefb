import type { Event, Instant } from '@netzwerkstatt/domain';
import { beginOfDayBefore } from '../programme/event-times.ts';

/** When places of an event stop changing hands, exclusive: as the day of its first session begins. */
export function transfersCloseAt(event: Event): Instant {
  return beginOfDayBefore(event, 0);
}
