import type { Instant, Refusal, RegistrationId } from '@netzwerkstatt/domain';
import type { EligibilityRefusal } from './eligibility/unmet-condition.ts';
import type { TransferHindrance } from './policy/find-transfer-hindrance.ts';
import type { ActiveStatus, RegistrationStatus } from './registration.ts';
import type { UndoRefusal } from './undo-changes.ts';
import type { BrokenPromise, SeatVoucherRefusal } from './vouchers/decide-vouchers.ts';

/** Why an event takes no registration now. */
export type AdmissionRefusal =
  | Refusal<'event_cancelled'>
  | Refusal<'event_closed'>
  | Refusal<'by_invitation_only'>
  | (Refusal<'registration_not_open'> & { readonly opensAt: Instant })
  | (Refusal<'registration_closed'> & { readonly closedAt: Instant });

/** Why an event does not take so many places with one registration. */
export type TeamRefusal =
  /** Everybody registers for themselves. */
  Refusal<'teams_not_taken'> | (Refusal<'team_too_large'> & { readonly maxSize: number });

export type RegistrationRefusal =
  | AdmissionRefusal
  | EligibilityRefusal
  | (Refusal<'already_registered'> & { readonly registrationId: RegistrationId; readonly status: ActiveStatus })
  | (Refusal<'offer_expired'> & { readonly expiredAt: Instant })
  | Refusal<'event_started'>
  /** Fixed members are for events that are by invitation only. */
  | Refusal<'not_by_invitation'>
  | (Refusal<'no_free_seat'> & { readonly capacity: number })
  /** The registration has gone another way already, perhaps in another tab. */
  | (Refusal<'registration_moved_on'> & { readonly status: RegistrationStatus })
  /** On the day of the first session places stay where they are. */
  | (Refusal<'transfer_too_late'> & { readonly closedAt: Instant })
  /** Whoever is asked may come, but the place cannot become theirs by the rules of the event. */
  | (Refusal<'transfer_hindered'> & { readonly hindrance: TransferHindrance })
  | TeamRefusal
  | (Refusal<'seats_already_taken'> & { readonly seatsTaken: number })
  | SeatVoucherRefusal
  | BrokenPromise
  | UndoRefusal;

/** Why a request ended without a place, as it is kept. */
export type RequestRefusalCode = (AdmissionRefusal | EligibilityRefusal)['code'] | 'already_registered';

/** Why a registration ended without a place: no rule gave it one, or staff decided so, whose words stay in the trail. */
export type RefusedBecause = RequestRefusalCode | 'not_chosen';
