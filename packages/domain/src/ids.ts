import type { Brand } from './brand.ts';

export type EventId = Brand<string, 'EventId'>;
export type SessionId = Brand<string, 'SessionId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type OrganisationId = Brand<string, 'OrganisationId'>;
export type NetworkId = Brand<string, 'NetworkId'>;
export type RegistrationId = Brand<string, 'RegistrationId'>;
export type ModuleVersionId = Brand<string, 'ModuleVersionId'>;
export type CertificateId = Brand<string, 'CertificateId'>;
export type CertificateDesignId = Brand<string, 'CertificateDesignId'>;
export type PollId = Brand<string, 'PollId'>;
export type PollOptionId = Brand<string, 'PollOptionId'>;
export type PlaceId = Brand<string, 'PlaceId'>;
export type RoomId = Brand<string, 'RoomId'>;
export type PlanningDateId = Brand<string, 'PlanningDateId'>;
export type CircleTaskId = Brand<string, 'CircleTaskId'>;
export type TransferId = Brand<string, 'TransferId'>;
export type InvitationId = Brand<string, 'InvitationId'>;
export type SeatVoucherId = Brand<string, 'SeatVoucherId'>;
export type SeriesResultId = Brand<string, 'SeriesResultId'>;
export type SeriesExceptionId = Brand<string, 'SeriesExceptionId'>;
export type RecognitionRequestId = Brand<string, 'RecognitionRequestId'>;
export type EquivalenceId = Brand<string, 'EquivalenceId'>;
export type ProofFileId = Brand<string, 'ProofFileId'>;
export type ExternalProofId = Brand<string, 'ExternalProofId'>;
export type AddressChangeId = Brand<string, 'AddressChangeId'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text has the shape of our ids: a UUID in lower case. Says nothing about whether the thing exists. */
export function isId(text: string): boolean {
  return uuid.test(text);
}

/**
 * Marks a UUID as the id of one kind of thing.
 *
 * @throws RangeError when the text is no UUID in lower case.
 */
export function parseId<Id extends Brand<string, string>>(text: string): Id {
  if (!isId(text)) throw new RangeError('an id is a UUID in lower case');
  return text as Id;
}
