import { addMilliseconds, DAY_MS, type Event, type Instant } from '@netzwerkstatt/domain';
import { lastEnd } from '../programme/event-times.ts';

const MEMORY_DAYS = 365;
const PRIORITY_KEPT_DAYS = 28;

/** Refusals since then speak for somebody: those of the last twelve months. */
export function refusalsCountSince(now: Instant): Instant {
  return addMilliseconds(now, -MEMORY_DAYS * DAY_MS);
}

/** Of events that ended then or before nobody is known any more to have asked for priority: four weeks. */
export function priorityKeptSince(now: Instant): Instant {
  return addMilliseconds(now, -PRIORITY_KEPT_DAYS * DAY_MS);
}

/** When nobody knows any more who asked for priority; four weeks to object to a decision, whenever it was made, are over. */
export function priorityKeptUntil(event: Event): Instant {
  return addMilliseconds(lastEnd(event), PRIORITY_KEPT_DAYS * DAY_MS);
}
