import { type CleanText, exhausted, FORGOTTEN_WORD, forgottenName } from '@netzwerkstatt/domain';
import type { Certificate } from './certificate.ts';
import type { CertificateBase, CertificateDocument, EventFacts } from './certificate-document.ts';
import type { CertificateNumber } from './certificate-number.ts';

const NO_NUMBER = '–' as CertificateNumber;
const WORD = FORGOTTEN_WORD as CleanText;

/**
 * What remains of a certificate when the data of its holder are erased: how it stands and what the public is told of it,
 * see {@link toPublicAnswer}. Name, numbers, reasons and whatever only the holder needed are gone.
 */
export function withoutHolder(certificate: Certificate): Certificate {
  const { issuedAt } = certificate;
  const document = documentWithoutHolder(certificate.document);
  switch (certificate.status) {
    case 'issued':
      return { status: 'issued', document, issuedAt };
    case 'replaced': {
      const { replacedAt } = certificate;
      return { status: 'replaced', document, issuedAt, replacedAt, replacedBy: NO_NUMBER, reason: WORD };
    }
    case 'revoked':
      return { status: 'revoked', document, issuedAt, revokedAt: certificate.revokedAt, reason: WORD };
    default:
      return exhausted(certificate);
  }
}

/** Names what stays instead of what goes: what documents say some day besides is gone until somebody decides otherwise. */
function documentWithoutHolder(document: CertificateDocument): CertificateDocument {
  switch (document.kind) {
    case 'attendance':
    case 'partial': {
      const { kind, attendance } = document;
      return { ...baseWithoutHolder(document), ...eventFactsOf(document), kind, attendance };
    }
    case 'speaker': {
      const { kind, role, unitsTaught } = document;
      return { ...baseWithoutHolder(document), ...eventFactsOf(document), kind, role, unitsTaught };
    }
    case 'series': {
      const { kind, curriculum, attendance, period, validUntil } = document;
      return {
        ...baseWithoutHolder(document),
        kind,
        curriculum,
        entries: [],
        parts: [],
        attendance,
        ...(period && { period }),
        ...(validUntil && { validUntil }),
      };
    }
    default:
      return exhausted(document);
  }
}

function baseWithoutHolder(document: CertificateBase): CertificateBase {
  const { snapshotVersion, issuedOn, language, contentLanguage, land, issuer, signerLine, notes } = document;
  return {
    snapshotVersion,
    number: NO_NUMBER,
    verificationUrl: '',
    issuedOn,
    language,
    contentLanguage,
    holder: forgottenName,
    land,
    issuer,
    signerLine,
    notes,
  };
}

function eventFactsOf({ event, sessions }: EventFacts): EventFacts {
  return { event, sessions };
}
