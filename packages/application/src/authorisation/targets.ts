import type {
  AddressChangeId,
  CertificateId,
  Event,
  EventId,
  InvitationId,
  LandCode,
  PollId,
  ProofFileId,
  RecognitionRequestId,
  RegistrationId,
  TransferId,
} from '@netzwerkstatt/domain';
import type { Dependencies } from '../dependencies.ts';
import type { Whereabouts } from '../ports/index.ts';
import { coalesce } from '../registration/coalesce.ts';
import type { Target } from './actor.ts';

/** Finds out where a thing lies, so that the table can be asked about it. What is not there has no target. */
export interface Targets {
  ofEvent(land: LandCode, id: EventId): Promise<Target | undefined>;
  ofRegistration(land: LandCode, id: RegistrationId): Promise<Target | undefined>;
  ofCertificate(land: LandCode, id: CertificateId): Promise<Target | undefined>;
  ofPoll(land: LandCode, id: PollId): Promise<Target | undefined>;
  ofTransfer(land: LandCode, id: TransferId): Promise<Target | undefined>;
  ofInvitation(land: LandCode, id: InvitationId): Promise<Target | undefined>;
  ofAddressChange(land: LandCode, id: AddressChangeId): Promise<Target | undefined>;
  ofRecognition(land: LandCode, id: RecognitionRequestId): Promise<Target | undefined>;
  ofProof(land: LandCode, id: ProofFileId): Promise<Target | undefined>;
}

const MAX_BATCH = 200;

export function createTargets({ store }: Pick<Dependencies, 'store'>): Targets {
  const inEvent = (land: LandCode, event: Event): Target => ({
    land,
    event: event.id,
    ...(event.network !== undefined && { network: event.network }),
  });
  const findRegistration = coalesce<RegistrationId, Whereabouts | undefined>(
    async (land, ids) => {
      const found = await store.inLand(land as LandCode, (tx) => tx.registrations.whereabouts(ids));
      const byId = new Map(found.map((it) => [it.registration, it]));
      return ids.map((id) => byId.get(id));
    },
    { maxBatch: MAX_BATCH },
  );
  return {
    ofEvent: (land, id) =>
      store.inLand(land, async (tx) => {
        const event = await tx.events.get(id);
        return event && inEvent(land, event);
      }),
    // In a rush every answer begins with this question, so those that come together are asked together.
    async ofRegistration(land, id) {
      const found = await findRegistration(land, id);
      return found && { land, ...found };
    },
    ofCertificate: (land, id) =>
      store.inLand(land, async (tx) => {
        const record = await tx.certificates.get(id);
        if (record === undefined) return undefined;
        const { person, registration } = record;
        if (record.event === undefined) return { land, person: record.person, certificate: id };
        const event = await tx.events.get(record.event);
        if (event === undefined) return undefined;
        return {
          ...inEvent(land, event),
          ...(person !== undefined && { person }),
          ...(registration !== undefined && { registration }),
          certificate: id,
        };
      }),
    ofPoll: (land, id) =>
      store.inLand(land, async (tx) => {
        const poll = await tx.polls.get(id);
        const event = poll && (await tx.events.get(poll.event));
        return event && { ...inEvent(land, event), poll: id };
      }),
    ofInvitation: (land, id) =>
      store.inLand(land, async (tx) => {
        const invitation = await tx.invitations.get(id);
        const event = invitation && (await tx.events.get(invitation.event));
        return event && { ...inEvent(land, event), invitation: id };
      }),
    ofTransfer: (land, id) =>
      store.inLand(land, async (tx) => {
        const transfer = await tx.transfers.get(id);
        const event = transfer && (await tx.events.get(transfer.event));
        return event && { ...inEvent(land, event), transfer: id };
      }),
    ofRecognition: (land, id) =>
      store.inLand(land, async (tx) => {
        const request = await tx.recognitions.get(id);
        return request && { land, person: request.person, recognition: id };
      }),
    ofProof: (land, id) =>
      store.inLand(land, async (tx) => {
        const file = await tx.proofs.get(id);
        return file && { land, person: file.person, proof: id };
      }),
    ofAddressChange: (land, id) =>
      store.inLand(land, async (tx) => {
        const change = await tx.addressChanges.get(id);
        const record = change && (await tx.registrations.get(change.registration));
        const event = record && (await tx.events.get(record.event));
        return event && { ...inEvent(land, event), addressChange: id };
      }),
  };
}
