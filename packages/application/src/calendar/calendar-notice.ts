import type { EventSession, Instant, LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import { nextSequence } from '@netzwerkstatt/scheduling/ical';
import type { CalendarMethod, SentDate } from '../ports/index.ts';

/** One date as a mail puts it into the calendar of its reader or takes it out, frozen with the mail. */
export interface CalendarNotice {
  readonly method: CalendarMethod;
  readonly session: SessionId;
  /** As the reader knows it: of a cancellation what they were sent last. */
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  readonly sequence: number;
  readonly revisedAt: Instant;
  /** The date does not take place for anybody; absent for somebody who withdraws. */
  readonly isCalledOff?: true;
}

type Sent = Pick<SentDate, 'sequence' | 'startsAt' | 'endsAt'>;

/** @param last - what this person was sent about this date; absent when it was nothing. */
export function invitationTo(session: EventSession, last: Sent | undefined, now: Instant): CalendarNotice {
  const { id, startsAt, endsAt, sequence } = session;
  return {
    method: 'REQUEST',
    session: id,
    startsAt,
    endsAt,
    sequence: nextSequence(sequence, last?.sequence),
    // The first one tells what the feeds tell; whatever comes after it is newer than what was sent.
    revisedAt: last === undefined ? session.revisedAt : later(session.revisedAt, now),
  };
}

/** @param last - what this person was sent about this date. */
export function cancellationOf(
  session: EventSession,
  last: Sent,
  now: Instant,
  { isCalledOff }: { readonly isCalledOff: boolean },
): CalendarNotice {
  return {
    method: 'CANCEL',
    session: session.id,
    startsAt: last.startsAt,
    endsAt: last.endsAt,
    sequence: nextSequence(session.sequence, last.sequence),
    revisedAt: later(session.revisedAt, now),
    ...(isCalledOff && { isCalledOff }),
  };
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
