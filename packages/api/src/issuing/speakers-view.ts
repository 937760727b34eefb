import type { CertificateRecord, SpeakersOfEvent } from '@netzwerkstatt/application';

/** Who can be certified to have taught, and who is. */
export function speakersView({ sessions, named, certificates }: SpeakersOfEvent) {
  return {
    sessions: sessions.map(({ id, title = '', startsAt, endsAt }) => ({ id, title, startsAt, endsAt })),
    named,
    certificates: certificates.flatMap(certificateView),
  };
}

function certificateView({ id, certificate: { document, status } }: CertificateRecord) {
  if (document.kind !== 'speaker') return [];
  const { holder, number, issuedOn, role, unitsTaught } = document;
  return [{ certificate: id, ...holder, number, issuedOn, role, unitsTaught, status }];
}
