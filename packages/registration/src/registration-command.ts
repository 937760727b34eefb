import type { Instant, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import type { EligibilityRefusal } from './eligibility/unmet-condition.ts';
import type { BookRequest } from './registration-book.ts';

/** Everything that can happen to the registrations of one event. One policy answers all of them: `runCommand`. */
export type RegistrationCommand =
  /** Somebody whose address is proven registers; the id is new. */
  | ({
      readonly kind: 'register';
      readonly registrationId: RegistrationId;
      readonly personId: PersonId;
    } & Conditional)
  /** Staff makes somebody a fixed member where only invited ones take part; the id is new. */
  | { readonly kind: 'invite'; readonly registrationId: RegistrationId; readonly personId: PersonId }
  /** Staff ends a fixed membership, also between two meetings. */
  | { readonly kind: 'release'; readonly registrationId: RegistrationId }
  /** Somebody answers the mail that their request caused. */
  | ({ readonly kind: 'confirm_request'; readonly registrationId: RegistrationId } & Conditional)
  | { readonly kind: 'withdraw'; readonly registrationId: RegistrationId; readonly by: 'person' | 'staff' }
  /** Somebody else takes over a place; both ends change in one step. */
  | ({
      readonly kind: 'transfer';
      /** Whose place it is. */
      readonly registrationId: RegistrationId;
      /** New; of whoever takes it over. */
      readonly newRegistrationId: RegistrationId;
      readonly personId: PersonId;
      /** Exclusive. */
      readonly closesAt: Instant;
    } & Conditional)
  | { readonly kind: 'accept_offer'; readonly registrationId: RegistrationId }
  | { readonly kind: 'decline_offer'; readonly registrationId: RegistrationId }
  /** The clock says an offer or a request may be over; nothing happens when it is not. */
  | { readonly kind: 'expire'; readonly registrationId: RegistrationId }
  /** Staff puts somebody first in line. */
  | { readonly kind: 'move_up'; readonly registrationId: RegistrationId }
  /** Staff gives an applicant one of the free seats. */
  | { readonly kind: 'admit'; readonly registrationId: RegistrationId }
  /** The organiser has cancelled the event; nothing is passed on. */
  | { readonly kind: 'cancel'; readonly registrationId: RegistrationId }
  | { readonly kind: 'set_capacity'; readonly capacity: number };

/** A wish that the conditions of the event were asked about. */
export interface Conditional {
  /** What they have against it; absent where they have nothing, or were not asked. */
  readonly ineligible?: EligibilityRefusal;
}

/** What the book must be opened with, so that these commands can be run one after the other. */
export function bookRequestFor(commands: readonly RegistrationCommand[]): BookRequest {
  const capacities = commands.flatMap((it) => (it.kind === 'set_capacity' ? [it.capacity] : []));
  return {
    registrationIds: commands.flatMap((it) => ('registrationId' in it ? [it.registrationId] : [])),
    personIds: commands.flatMap((it) => ('personId' in it ? [it.personId] : [])),
    seatsSetFree: commands.length + Math.max(0, ...capacities),
  };
}
