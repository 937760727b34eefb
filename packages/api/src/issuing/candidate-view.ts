import type { BatchProgress, CertificateCandidate } from '@netzwerkstatt/application';

/** Somebody on a list of who gets a certificate, as staff see them. */
export function candidateView(candidate: CertificateCandidate) {
  const { givenName, familyName } = candidate.record.applicant;
  const who = { registration: candidate.record.registration.id, givenName, familyName };
  switch (candidate.kind) {
    case 'due':
      return { ...who, kind: candidate.kind, attendance: candidate.attendance };
    case 'partial':
    case 'too_low':
      return { ...who, kind: candidate.kind, refusal: candidate.refusal };
    case 'minutes_missing':
      return { ...who, kind: candidate.kind, sessions: candidate.sessions };
    case 'unprintable':
      return { ...who, kind: candidate.kind, letters: candidate.letters };
    case 'revoked':
    case 'issued': {
      const { id, certificate, fileSha256, drawingError } = candidate.certificate;
      const { document } = certificate;
      return {
        ...who,
        kind: candidate.kind,
        certificate: id,
        number: document.number,
        issuedOn: document.issuedOn,
        of: document.kind,
        isDrawn: fileSha256 !== undefined,
        ...(drawingError !== undefined && { drawingError }),
      };
    }
  }
}

/** How far a batch is, and who needs somebody to look after them. */
export function progressView({ batch, troubles }: BatchProgress) {
  const { event: _, startedBy: __, ...facts } = batch;
  return {
    ...facts,
    troubles: troubles.map(({ record: { applicant }, ...trouble }) => ({
      ...trouble,
      givenName: applicant.givenName,
      familyName: applicant.familyName,
    })),
  };
}
