import type {
  AddressChangeId,
  CertificateId,
  EventId,
  Instant,
  InvitationId,
  LandCode,
  NetworkId,
  PersonId,
  PollId,
  ProofFileId,
  RecognitionRequestId,
  RegistrationId,
  TransferId,
} from '@netzwerkstatt/domain';
import type { GrantedRole } from './vocabulary.ts';

/** Who asks. */
export type Actor =
  | { readonly kind: 'anyone'; readonly land: LandCode }
  | { readonly kind: 'person'; readonly land: LandCode; readonly personId: PersonId; readonly grants: readonly Grant[] }
  /** The bearer of the link in a mail about one registration; no account, no session. */
  | { readonly kind: 'holder'; readonly land: LandCode; readonly registrationId: RegistrationId }
  /** The bearer of the link with which one person was asked for a date. */
  | { readonly kind: 'voter'; readonly land: LandCode; readonly pollId: PollId; readonly personId: PersonId }
  /** The bearer of the link with which somebody was asked to take over a place. */
  | { readonly kind: 'colleague'; readonly land: LandCode; readonly transferId: TransferId }
  /** The bearer of the link with which somebody was invited to an event. */
  | { readonly kind: 'invitee'; readonly land: LandCode; readonly invitationId: InvitationId }
  /** The bearer of the link with which the superior of somebody who registered is asked. */
  | { readonly kind: 'superior'; readonly land: LandCode; readonly registrationId: RegistrationId }
  /** The bearer of the link that was sent to an address to be confirmed. */
  | { readonly kind: 'addressee'; readonly land: LandCode; readonly changeId: AddressChangeId };

/** A role for a place, until a time. */
export interface Grant {
  readonly role: GrantedRole;
  readonly scope: GrantScope;
  /** Exclusive; absent: until it is taken back. */
  readonly until?: Instant;
}

export type GrantScope =
  | { readonly kind: 'land'; readonly id: LandCode }
  | { readonly kind: 'network'; readonly id: NetworkId }
  | { readonly kind: 'event'; readonly id: EventId };

/** What the action is about, as far as a rule may compare it. What is absent matches nobody. */
export interface Target {
  readonly land: LandCode;
  readonly network?: NetworkId;
  readonly event?: EventId;
  readonly person?: PersonId;
  readonly registration?: RegistrationId;
  readonly certificate?: CertificateId;
  readonly poll?: PollId;
  readonly transfer?: TransferId;
  readonly invitation?: InvitationId;
  readonly addressChange?: AddressChangeId;
  readonly proof?: ProofFileId;
  readonly recognition?: RecognitionRequestId;
}
