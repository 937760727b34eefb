import type { BatchProgress, CertificateCandidate, CertificateRecord } from '@netzwerkstatt/application';

type Certified = Extract<CertificateCandidate, { kind: 'issued' | 'revoked' }>;

/**
 * Somebody on a list of who gets a certificate, as staff see them.
 *
 * @param mayRead - Whether they may read certificates; others learn that there is one, and since when.
 */
export function candidateView(candidate: CertificateCandidate, mayRead: boolean) {
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
      const { certificate, erasedAt } = candidate.certificate;
      const { document } = certificate;
      return {
        ...who,
        kind: candidate.kind,
        issuedOn: document.issuedOn,
        of: document.kind,
        ...('attendance' in document && { attendance: document.attendance }),
        isErased: erasedAt !== undefined,
        ...(mayRead && { paper: paperView(candidate) }),
      };
    }
  }
}

/** What stands on a certificate, where its file is, and why others came before it. */
function paperView({ certificate: { id, certificate, fileSha256, drawingError, erasedAt }, earlier }: Certified) {
  const isErased = erasedAt !== undefined;
  const { number, holder } = certificate.document;
  return {
    certificate: id,
    number,
    holder: {
      academicTitle: holder.academicTitle ?? '',
      givenName: holder.givenName,
      familyName: holder.familyName,
    },
    // Their numbers are gone with the name.
    earlier: isErased ? [] : earlier.map(endedView),
    ...(certificate.status === 'revoked' && { revoked: { at: certificate.revokedAt, reason: certificate.reason } }),
    isDrawn: fileSha256 !== undefined && !isErased,
    ...(drawingError !== undefined && { drawingError }),
  };
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
