import { addMilliseconds, DAY_MS, type Event, type EventSession, type Instant } from '@netzwerkstatt/domain';
import type { CalendarEvent, CalendarWindow } from '../ports/index.ts';
import { lastEnd, sessionInstant } from '../programme/event-times.ts';

/** When an event leaves the calendars: long after its end, or soon when it was cancelled. */
export function eventLeavesAt(event: Event, window: CalendarWindow): Instant {
  const days = event.status === 'cancelled' ? daysOfCancelled(window) : window.pastDays;
  return addMilliseconds(lastEnd(event), days * DAY_MS);
}

/** When a cancelled session leaves the calendars before its event does. */
export function cancelledLeavesAt(session: EventSession, window: CalendarWindow): Instant {
  return addMilliseconds(sessionInstant(session, 'endsAt'), daysOfCancelled(window) * DAY_MS);
}

function daysOfCancelled({ cancelledDays, pastDays }: CalendarWindow): number {
  return Math.min(cancelledDays, pastDays);
}

/** The sessions of an event that a calendar still shows; of forums only those that somebody chose. */
export function shownSessions({ event, forums }: CalendarEvent, window: CalendarWindow): readonly EventSession[] {
  return event.sessions.filter((session) => {
    if (session.isForum && forums !== undefined && !forums.includes(session.id)) return false;
    return session.status !== 'cancelled' || cancelledLeavesAt(session, window) > window.now;
  });
}
