import type { CertificateRecord } from '../ports/index.ts';

/**
 * What may be certified once to somebody who is only named: the name and the sessions they held. Capitals make no
 * difference, a title neither. `undefined` for a certificate of somebody the house knows.
 */
export function speakerKey({ person, certificate: { document } }: CertificateRecord): string | undefined {
  if (person !== undefined || document.kind !== 'speaker') return undefined;
  const { givenName, familyName } = document.holder;
  const names = [givenName, familyName].map((name) => name.normalize('NFC').toLowerCase());
  const sessions = document.sessions.map(({ startsAt, endsAt, title = '' }) => [startsAt, endsAt, title]);
  return JSON.stringify([...names, ...sessions]);
}
