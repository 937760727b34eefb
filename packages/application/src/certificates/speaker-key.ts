import type { CertificateFacts, CertificateRecord, NamedSpeaker } from '../ports/index.ts';

/**
 * What may be certified once to somebody who is only named: the name and the sessions they held. Capitals make no
 * difference, a title neither. `undefined` for any other certificate.
 */
export function speakerKey(record: CertificateRecord): string | undefined {
  const { document } = record.certificate;
  if (!isNamedSpeaker(record) || document.kind !== 'speaker') return undefined;
  const { givenName, familyName } = document.holder;
  const names = [givenName, familyName].map((name) => name.normalize('NFC').toLowerCase());
  const sessions = document.sessions.map(({ startsAt, endsAt, title = '' }) => [startsAt, endsAt, title]);
  return JSON.stringify([...names, ...sessions]);
}

/** Whether it says that somebody taught who is known by name, and not by a registration. */
export function isNamedSpeaker(record: CertificateRecord): record is CertificateFacts & NamedSpeaker {
  return record.certificate.document.kind === 'speaker' && record.registration === undefined;
}
