import type { SpeakersOfEvent } from '@netzwerkstatt/application';

type Certified = SpeakersOfEvent['certificates'][number];

/** Who can be certified to have taught, and who is. */
export function speakersView({ sessions, named, certificates, languages }: SpeakersOfEvent) {
  return {
    sessions: sessions.map(({ id, title = '', startsAt, endsAt }) => ({ id, title, startsAt, endsAt })),
    named,
    languages,
    certificates: certificates.flatMap(certificateView),
  };
}

/** Of somebody whose data were erased the state is left, and that it can be revoked. */
function certificateView({ id, email, erasedAt, certificate: { document, status } }: Certified) {
  if (document.kind !== 'speaker') return [];
  const { holder, number, issuedOn, role, unitsTaught, language } = document;
  return [
    {
      certificate: id,
      ...holder,
      ...{ number, issuedOn, role, unitsTaught, status, language },
      ...(email !== undefined && { email }),
      isErased: erasedAt !== undefined,
    },
  ];
}
