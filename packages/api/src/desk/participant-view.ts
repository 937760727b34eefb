import type { CertificateCandidate, RegistrationRecord } from '@netzwerkstatt/application';

/** A participant as the desk sees one: what is needed to run the day, and nothing else about the person. */
export function participantView({ registration, applicant }: RegistrationRecord) {
  const { givenName, familyName, email, profession, organisation, region, assistance } = applicant;
  return {
    ...registration,
    givenName,
    familyName,
    email,
    profession,
    organisation: organisation.name,
    region,
    ...(assistance !== undefined && { assistance }),
  };
}

export type ParticipantView = ReturnType<typeof participantView>;

export function candidateView(candidate: CertificateCandidate) {
  const { givenName, familyName } = candidate.record.applicant;
  const who = { registration: candidate.record.registration.id, givenName, familyName };
  switch (candidate.kind) {
    case 'due':
      return { ...who, kind: candidate.kind, attendance: candidate.attendance };
    case 'too_low':
      return { ...who, kind: candidate.kind, refusal: candidate.refusal };
    case 'issued': {
      const { id, certificate, fileSha256, drawingError } = candidate.certificate;
      return {
        ...who,
        kind: candidate.kind,
        certificate: id,
        number: certificate.document.number,
        issuedOn: certificate.document.issuedOn,
        isDrawn: fileSha256 !== undefined,
        ...(drawingError !== undefined && { drawingError }),
      };
    }
  }
}
