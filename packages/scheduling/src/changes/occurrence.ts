import { dateOf, type Instant, type LocalDate, type LocalDateTime, type TimeZone } from '@netzwerkstatt/domain';
import { importInstant } from '../to-instant.ts';

/**
 * One date with an identity of its own, which it keeps on whatever day it ends up. An `EventSession` is one; so is
 * whatever else has these fields, and fields beside them survive every change.
 */
export interface Occurrence {
  readonly id: string;
  readonly startsAt: LocalDateTime;
  /** Exclusive. */
  readonly endsAt: LocalDateTime;
  readonly timeZone: TimeZone;
  readonly status: 'planned' | 'cancelled';
  /** Stored, never computed: there and back again is two more (RFC 5545 SEQUENCE). */
  readonly sequence: number;
  readonly revisedAt: Instant;
  /** The day on which its rule names it. */
  readonly ruleDay?: LocalDate;
  /** Set when it was moved on its own; changes of the whole series leave it alone. */
  readonly isByHand?: true;
}

/** Its place in the series, whatever day it was moved to; sorts as a text. */
export function slotOf({ ruleDay, startsAt }: Occurrence): string {
  return `${ruleDay ?? dateOf(startsAt)}${startsAt.slice(10)}`;
}

/** Begun, so that what happened can no longer be planned otherwise. */
export function isPast({ startsAt, timeZone }: Occurrence, now: Instant): boolean {
  return importInstant(startsAt, timeZone).instant <= now;
}
