import type { EventSession, Instant } from '@netzwerkstatt/domain';
import type { EventFacts } from '../../lib/api-types.ts';
import { toWallClock } from '../../lib/wall-clock.ts';
import { heldSessions } from '../event/held-sessions.ts';

/** How an event stands today, as the desk speaks of it. */
export type EventState =
  | 'draft'
  | 'opens_later'
  | 'open'
  | 'registration_over'
  /** Has no registration anybody could use. */
  | 'by_invitation'
  | 'running'
  /** Past, and still published: attendance and certificates are to be done. */
  | 'to_close'
  | 'closed'
  | 'cancelled';

export function eventState(event: EventFacts, now: Instant): EventState {
  if (event.status !== 'published') return event.status;
  const sessions = heldSessions(event);
  if (sessions.every((it) => hasEnded(it, now))) return 'to_close';
  if (eventHasBegun(event, now)) return 'running';
  if (event.admission === 'by_invitation') return 'by_invitation';
  if (now < event.registrationOpensAt) return 'opens_later';
  return now < event.registrationClosesAt ? 'open' : 'registration_over';
}

/** Whether the first session that takes place has begun. */
export function eventHasBegun(event: Pick<EventFacts, 'sessions'>, now: Instant): boolean {
  return heldSessions(event).some((it) => hasBegun(it, now));
}

export function hasBegun({ startsAt, timeZone }: EventSession, now: Instant): boolean {
  return startsAt <= toWallClock(now, timeZone);
}

export function hasEnded({ endsAt, timeZone }: EventSession, now: Instant): boolean {
  return endsAt <= toWallClock(now, timeZone);
}
