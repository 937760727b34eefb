import { type AttendanceTooLow, type CertifiedAttendance, decideCertificate } from '@netzwerkstatt/certificates';
import { type AttendedMinutes, type Event, type RegistrationId, summariseAttendance } from '@netzwerkstatt/domain';
import type { CertificateRecord, RegistrationRecord } from '../ports/index.ts';

/** How it stands with the certificate of one participant. */
export type CertificateCandidate = { readonly record: RegistrationRecord } & (
  | { readonly kind: 'due'; readonly attendance: CertifiedAttendance }
  | { readonly kind: 'issued'; readonly certificate: CertificateRecord }
  | { readonly kind: 'too_low'; readonly refusal: AttendanceTooLow }
);

/** Sorts the participants of an event: who is due a certificate, who has one, who attended too little and by how much. */
export function certificateCandidates(
  event: Event,
  participants: readonly RegistrationRecord[],
  attended: ReadonlyMap<RegistrationId, AttendedMinutes>,
  certificates: readonly CertificateRecord[],
  minimumShare: number,
): readonly CertificateCandidate[] {
  const valid = new Map(
    certificates.filter((it) => it.certificate.status === 'issued').map((it) => [it.registration, it]),
  );
  return participants.map((record): CertificateCandidate => {
    const { id } = record.registration;
    const certificate = valid.get(id);
    if (certificate !== undefined) return { record, kind: 'issued', certificate };
    const summary = summariseAttendance(event.sessions, attended.get(id) ?? new Map());
    const decision = decideCertificate(summary, { minimumShare });
    return decision.ok
      ? { record, kind: 'due', attendance: decision.value }
      : { record, kind: 'too_low', refusal: decision.refusal };
  });
}
