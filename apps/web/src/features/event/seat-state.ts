import type { EventFacts, Instant } from '@netzwerkstatt/domain';
import type { KeptSeats, ListedEvent } from '../../lib/api-types.ts';

/** What somebody who wants a place has to know first. */
export type SeatState =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'over' }
  | { readonly kind: 'by_invitation' }
  | { readonly kind: 'not_open'; readonly opensAt: Instant }
  | { readonly kind: 'closed'; readonly closedAt: Instant }
  /** Places are given away after the deadline: counting them now would promise something. */
  | { readonly kind: 'by_application' }
  | { readonly kind: 'waitlist'; readonly waiting: number }
  /** Seats that are left are kept for some people; for everybody else there is the waiting list. */
  | { readonly kind: 'kept'; readonly for: readonly KeptSeats[] }
  | { readonly kind: 'few'; readonly free: number }
  | { readonly kind: 'free'; readonly free: number };

const FEW_SEATS = 5;
const FEW_SHARE = 0.1;

export interface SeatFacts
  extends Pick<ListedEvent, 'seatsTaken' | 'waiting' | 'freeForAll' | 'keptFor' | 'closedBecause'> {
  readonly event: Pick<EventFacts, 'admission' | 'capacity'>;
}

export function seatState({ event, waiting, freeForAll, keptFor, closedBecause }: SeatFacts): SeatState {
  switch (closedBecause?.code) {
    case 'event_cancelled':
      return { kind: 'cancelled' };
    case 'event_closed':
      return { kind: 'over' };
    case 'by_invitation_only':
      return { kind: 'by_invitation' };
    case 'registration_not_open':
      return { kind: 'not_open', opensAt: closedBecause.opensAt };
    case 'registration_closed':
      return { kind: 'closed', closedAt: closedBecause.closedAt };
  }
  if (event.admission === 'by_application') return { kind: 'by_application' };
  // Nobody overtakes the line, even while a seat is free between a withdrawal and the next offer.
  if (waiting > 0 || freeForAll === 0) {
    // What staff alone gives is nobody's to come for.
    const kept = keptFor.filter((it) => it.for.values.length > 0);
    return kept.length > 0 ? { kind: 'kept', for: kept } : { kind: 'waitlist', waiting };
  }
  const areFew = freeForAll <= FEW_SEATS || freeForAll <= event.capacity * FEW_SHARE;
  return { kind: areFew ? 'few' : 'free', free: freeForAll };
}
