import type { BatchProgress, CertificateCandidate, CertificateRecord } from '@netzwerkstatt/application';

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
      const { id, certificate, fileSha256, drawingError, erasedAt } = candidate.certificate;
      const isErased = erasedAt !== undefined;
      const { document } = certificate;
      const { academicTitle, givenName: printedGiven, familyName: printedFamily } = document.holder;
      return {
        ...who,
        kind: candidate.kind,
        certificate: id,
        number: document.number,
        issuedOn: document.issuedOn,
        of: document.kind,
        ...('attendance' in document && { attendance: document.attendance }),
        holder: { academicTitle: academicTitle ?? '', givenName: printedGiven, familyName: printedFamily },
        // Their numbers are gone with the name.
        earlier: isErased ? [] : candidate.earlier.map(endedView),
        ...(certificate.status === 'revoked' && { revoked: { at: certificate.revokedAt, reason: certificate.reason } }),
        isErased,
        isDrawn: fileSha256 !== undefined && !isErased,
        ...(drawingError !== undefined && { drawingError }),
      };
    }
  }
}

/** A certificate that another one took the place of. */
function endedView({ certificate }: CertificateRecord) {
  const { number } = certificate.document;
  if (certificate.status === 'issued') throw new Error(`${number} is valid and stands before another one`);
  const { status, reason } = certificate;
  return { number, status, reason, at: status === 'replaced' ? certificate.replacedAt : certificate.revokedAt };
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
