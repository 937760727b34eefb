import type { EventId, Instant } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { reachOf } from '../desk/reach-of.ts';
import type { ComparableEvent, LandTransaction } from '../ports/index.ts';

/** Applications older than those of so many events say little about the next one. */
export const MOST_COMPARABLE = 20;

/** Events on whose applications rules for this one can be tried, as far as whoever sets them may see those events. */
export function readComparable(
  tx: LandTransaction,
  permit: Permit<'event.set_policy'>,
  event: EventId,
  now: Instant,
): Promise<readonly ComparableEvent[]> {
  return tx.allocations.comparableEvents(event, reachOf(permit, now), MOST_COMPARABLE);
}
