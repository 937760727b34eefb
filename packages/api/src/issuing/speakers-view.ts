import type { SpeakersOfEvent } from '@netzwerkstatt/application';

type Certified = SpeakersOfEvent['certificates'][number];

/** Who can be certified to have taught, and who is. */
export function speakersView({ sessions, named, certificates, languages, mayReadCertificates }: SpeakersOfEvent) {
  return {
    sessions: sessions.map(({ id, title = '', startsAt, endsAt }) => ({ id, title, startsAt, endsAt })),
    named,
    languages,
    certificates: certificates.flatMap((it) => certificateView(it, mayReadCertificates)),
  };
}

/**
 * Of somebody whose data were erased the state is left, and that it can be revoked.
 *
 * @param mayRead - Whether who asks may read certificates; others see who taught, as the programme says.
 */
function certificateView({ id, email, erasedAt, certificate: { document, status } }: Certified, mayRead: boolean) {
  if (document.kind !== 'speaker') return [];
  const { holder, number, issuedOn, role, unitsTaught, language } = document;
  return [
    {
      certificate: id,
      ...holder,
      ...{ issuedOn, role, unitsTaught, status, language },
      ...(mayRead && { paper: { number, ...(email !== undefined && { email }) } }),
      isErased: erasedAt !== undefined,
    },
  ];
}
