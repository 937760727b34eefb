import type { Instant, TransferId } from '@netzwerkstatt/domain';
import type { AboutEvent, AboutRegistration } from '../about.ts';

/** A place that goes to somebody else, or a team’s. */
export type TransferMail =
  /** To whoever holds the places of a team: somebody who came with it comes no more. */
  | ({
      readonly kind: 'place_returned';
      readonly from: readonly string[];
      /** That they hold now. */
      readonly seatsHeld: number;
      /** Until when somebody else can be named, exclusive. */
      readonly until: Instant;
    } & AboutRegistration)
  /** Asks somebody whether they take over a place. */
  | ({
      readonly kind: 'transfer_offered';
      readonly transfer: TransferId;
      /** Whose place it is, and who named them. */
      readonly from: string;
      readonly expiresAt: Instant;
      /** One of several places that are held together: who named them comes as well. */
      readonly isOfTeam?: true;
    } & AboutEvent)
  /** To whoever was asked: there is nothing to answer any more. */
  | ({ readonly kind: 'transfer_taken_back' } & AboutEvent)
  /** To whose place it was. */
  | ({
      readonly kind: 'place_transferred';
      /** That stay with them; absent: it was their only one. */
      readonly seatsLeft?: number;
    } & AboutRegistration)
  /** To whose place it is, and stays. */
  | ({
      readonly kind: 'transfer_not_taken';
      readonly how: 'declined' | 'expired';
      /** Whom a team asked to come along; absent: somebody was to take the place over. */
      readonly asked?: string;
    } & AboutRegistration);
