import type { Instant, PersonId, RegistrationId, SeatVoucherId } from '@netzwerkstatt/domain';
import type { EligibilityRefusal } from './eligibility/unmet-condition.ts';
import type { AllocationPolicy } from './policy/allocation-policy.ts';
import type { SeatVoucher } from './policy/seat-voucher.ts';
import type { WithdrawnBy } from './registration.ts';
import type { BookRequest } from './registration-book-request.ts';
import type { UndoneChange } from './undo-changes.ts';

/** Everything that can happen to the registrations of one event. One policy answers all of them: `runCommand`. */
export type RegistrationCommand =
  /** Somebody whose address is proven registers; the id is new. */
  | ({
      readonly kind: 'register';
      readonly registrationId: RegistrationId;
      readonly personId: PersonId;
      /** Of a team; absent: one. */
      readonly seats?: number;
      readonly voucher?: SeatVoucherId;
    } & Conditional)
  /** Staff makes somebody a fixed member where only invited ones take part; the id is new. */
  | { readonly kind: 'invite'; readonly registrationId: RegistrationId; readonly personId: PersonId }
  /** Staff ends a fixed membership, also between two meetings. */
  | { readonly kind: 'release'; readonly registrationId: RegistrationId }
  /** Somebody answers the mail that their request caused. */
  | ({ readonly kind: 'confirm_request'; readonly registrationId: RegistrationId } & Conditional)
  | {
      readonly kind: 'withdraw';
      readonly registrationId: RegistrationId;
      readonly by: WithdrawnBy;
      /** Of whom they had their place, where they came along with a team. */
      readonly team?: TeamBehind;
    }
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
  /** A team needs fewer of its places than it holds; so many it keeps, at least one. */
  | { readonly kind: 'give_back'; readonly registrationId: RegistrationId; readonly keep: number }
  | { readonly kind: 'accept_offer'; readonly registrationId: RegistrationId }
  | { readonly kind: 'decline_offer'; readonly registrationId: RegistrationId }
  /** The clock says an offer or a request may be over; nothing happens when it is not. */
  | { readonly kind: 'expire'; readonly registrationId: RegistrationId }
  /** Staff puts somebody first in line. */
  | { readonly kind: 'move_up'; readonly registrationId: RegistrationId }
  /** Staff offers a free seat to somebody in line out of turn, also despite a cap or a reservation. */
  | { readonly kind: 'offer_to'; readonly registrationId: RegistrationId }
  /** Staff gives an applicant one of the free seats, also despite a cap or a reservation. */
  | { readonly kind: 'admit'; readonly registrationId: RegistrationId }
  /** Staff puts an applicant at the end of the line. */
  | { readonly kind: 'enlist'; readonly registrationId: RegistrationId }
  /** Staff says no to an applicant, or to somebody who waits. */
  | { readonly kind: 'refuse'; readonly registrationId: RegistrationId }
  /** The organiser has cancelled the event; nothing is passed on. */
  | { readonly kind: 'cancel'; readonly registrationId: RegistrationId }
  | { readonly kind: 'set_capacity'; readonly capacity: number }
  | { readonly kind: 'set_policy'; readonly policy: AllocationPolicy }
  /** Staff promises seats of a pool. */
  | { readonly kind: 'issue_vouchers'; readonly vouchers: readonly SeatVoucher[] }
  | { readonly kind: 'withdraw_voucher'; readonly voucher: SeatVoucherId }
  /** The clock says that kept seats may be open to all now, or that a cap or a voucher is over; seats are passed on. */
  | { readonly kind: 'release_seats' }
  /** Staff takes back what it has just done about several people. */
  | { readonly kind: 'undo'; readonly changes: readonly UndoneChange[] };

/** A team that takes a place back, as long as it could name somebody else for it. */
export interface TeamBehind {
  readonly registrationId: RegistrationId;
  /** Exclusive. */
  readonly closesAt: Instant;
}

/** A wish that the conditions of the event were asked about. */
export interface Conditional {
  /** What they have against it; absent where they have nothing, or were not asked. */
  readonly ineligible?: EligibilityRefusal;
}

/** As many people as can be chosen at once, to decide about them or to write to them. */
export const MAX_SELECTED = 500;

/** What the book must be opened with, so that these commands can be run one after the other. */
export function bookRequestFor(commands: readonly RegistrationCommand[]): BookRequest {
  return {
    registrationIds: commands.flatMap(registrationsOf),
    personIds: commands.flatMap((it) => ('personId' in it ? [it.personId] : [])),
    seatsSetFree: commands.filter(looksAtTheLine).length,
    ...(commands.some(looksAtEverybody) && { isWhole: true }),
  };
}

function registrationsOf(command: RegistrationCommand): readonly RegistrationId[] {
  if (command.kind === 'undo') return [...new Set(command.changes.map(({ after }) => after.id))];
  const behind = command.kind === 'withdraw' && command.team ? [command.team.registrationId] : [];
  return 'registrationId' in command ? [command.registrationId, ...behind] : [];
}

/** Whether a command may set a seat free, or asks who is first in line. */
function looksAtTheLine({ kind }: RegistrationCommand): boolean {
  switch (kind) {
    case 'withdraw':
    case 'give_back':
    case 'release':
    case 'decline_offer':
    case 'expire':
    case 'move_up':
    case 'offer_to':
    case 'refuse':
      return true;
    default:
      return false;
  }
}

/** Whether a command changes how seats are counted, or gives back places anywhere in the line. */
function looksAtEverybody({ kind }: RegistrationCommand): boolean {
  switch (kind) {
    case 'set_capacity':
    case 'set_policy':
    case 'withdraw_voucher':
    case 'release_seats':
    case 'undo':
      return true;
    default:
      return false;
  }
}
