import { type CertificateRecord, isNamedSpeaker, speakerKey } from '@netzwerkstatt/application';
import { emailKey } from '@netzwerkstatt/domain';
import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../schema/database.gen.ts';

export function toCertificateRecord(row: Selectable<Database['certificate']>): CertificateRecord {
  return {
    id: row.id,
    ...(row.registration_id !== null && { registration: row.registration_id }),
    ...(row.event_id !== null && { event: row.event_id }),
    ...(row.person_id !== null && { person: row.person_id }),
    ...(row.speaker_email !== null && { email: row.speaker_email }),
    ...(row.renewal > 0 && { renewal: row.renewal }),
    certificate: row.content,
    ...(row.file_sha256 !== null && { fileSha256: row.file_sha256 }),
    ...(row.design_id !== null && { design: row.design_id }),
    ...(row.drawing_error !== null && { drawingError: row.drawing_error }),
    ...(row.erased_at !== null && { erasedAt: row.erased_at }),
  } as CertificateRecord;
}

export function fromCertificateRecord(
  record: CertificateRecord,
  numberKey: string,
): Insertable<Database['certificate']> {
  const { id, registration, event, person, certificate } = record;
  const email = isNamedSpeaker(record) ? record.email : undefined;
  return {
    id,
    registration_id: registration ?? null,
    event_id: event ?? null,
    person_id: person ?? null,
    renewal: ('renewal' in record && record.renewal) || 0,
    speaker_key: speakerKey(record) ?? null,
    speaker_email: email ?? null,
    speaker_email_key: email ? emailKey(email) : null,
    number_key: numberKey,
    status: certificate.status,
    issued_at: certificate.issuedAt,
    content: JSON.stringify(certificate),
  };
}
