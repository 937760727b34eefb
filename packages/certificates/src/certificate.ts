import {
  type CleanText,
  type Instant,
  type LocalDate,
  MAX_REASON_CHARACTERS,
  ok,
  parseLine,
  type Result,
  refuse,
  type TextRefusal,
} from '@netzwerkstatt/domain';
import type { CertificateDocument } from './certificate-document.ts';
import type { CertificateNumber } from './certificate-number.ts';

interface CertificateFacts {
  readonly document: CertificateDocument;
  readonly issuedAt: Instant;
}

/** Valid: what it says still holds. */
export interface IssuedCertificate extends CertificateFacts {
  readonly status: 'issued';
}

/** Superseded by a corrected one; both stay on record, a certificate is never changed. */
export interface ReplacedCertificate extends CertificateFacts {
  readonly status: 'replaced';
  readonly replacedAt: Instant;
  readonly replacedBy: CertificateNumber;
  /** For the record, never for the public. */
  readonly reason: CleanText;
}

/** Withdrawn: it should not have been issued. */
export interface RevokedCertificate extends CertificateFacts {
  readonly status: 'revoked';
  readonly revokedAt: Instant;
  /** For the record, never for the public. */
  readonly reason: CleanText;
}

/** A certificate on record. Only an issued one can be replaced or revoked, and neither can be undone. */
export type Certificate = IssuedCertificate | ReplacedCertificate | RevokedCertificate;

/** How and since when a certificate no longer counts, as a copy of its file says it. */
export interface EndedCertificate {
  readonly status: Exclude<Certificate['status'], 'issued'>;
  readonly on: LocalDate;
}

/** A certificate begins as issued; the document is what it says from now on. */
export function issueCertificate(document: CertificateDocument, issuedAt: Instant): IssuedCertificate {
  return { status: 'issued', document, issuedAt };
}

/**
 * @param reason - in one line, at most {@link MAX_REASON_CHARACTERS}.
 * @returns the revoked certificate, or what is wrong with the reason.
 */
export function revokeCertificate(
  { document, issuedAt }: IssuedCertificate,
  reason: string,
  revokedAt: Instant,
): Result<RevokedCertificate, TextRefusal> {
  const line = parseLine(reason, MAX_REASON_CHARACTERS);
  if (!line.ok) return refuse(line.refusal);
  return ok({ status: 'revoked', document, issuedAt, revokedAt, reason: line.value });
}

/**
 * @param replacement - the corrected certificate, already composed with a number of its own.
 * @param reason - in one line, at most {@link MAX_REASON_CHARACTERS}.
 * @returns the replaced certificate, which points to the new number, or what is wrong with the reason.
 * @throws RangeError when the replacement carries the old number.
 */
export function replaceCertificate(
  { document, issuedAt }: IssuedCertificate,
  replacement: CertificateDocument,
  reason: string,
  replacedAt: Instant,
): Result<ReplacedCertificate, TextRefusal> {
  if (replacement.number === document.number) throw new RangeError('a replacement has a number of its own');
  const line = parseLine(reason, MAX_REASON_CHARACTERS);
  if (!line.ok) return refuse(line.refusal);
  return ok({
    status: 'replaced',
    document,
    issuedAt,
    replacedAt,
    replacedBy: replacement.number,
    reason: line.value,
  });
}
