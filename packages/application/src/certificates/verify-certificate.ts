import {
  type CertificateNumber,
  compareName,
  type PublicAnswer,
  parseCertificateNumber,
  toPublicAnswer,
} from '@netzwerkstatt/certificates';
import { type LocalDate, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { toLocalDate } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { CertificateRecord, LandTransaction } from '../ports/index.ts';
import { currentOf, isOfSeries, renewalNumber } from '../series/renewal-standing.ts';

/** What a visitor knows of the paper in their hand. */
export interface VerificationQuestion {
  /** As it was typed or scanned; without it the file alone is looked up. */
  readonly number?: string;
  /** As it stands on the paper, to be compared and never told. */
  readonly fullName?: string;
  /** SHA-256 of the file in hexadecimal; the file itself stays with the visitor. */
  readonly fileSha256?: string;
}

export interface VerifiedCertificate {
  /** Absent where a file was looked up whose number was erased with its holder. */
  readonly number?: CertificateNumber;
  readonly answer: PublicAnswer;
  /** It was valid for a time, and that is over. */
  readonly isExpired: boolean;
  /** Last day of the certificate that renews this one. */
  readonly renewedUntil?: LocalDate;
  /** `gone`: nobody knows the name any more. */
  readonly name?: 'same' | 'different' | 'gone';
  readonly file?: 'unchanged' | 'changed';
}

/**
 * Tells whoever has the paper how it stands: by its number alone, which says nothing about the person; with a name or a
 * file, whether these belong to it. Unknown, mistyped and deleted numbers get one and the same answer, and cost the same.
 */
export async function verifyCertificate(
  deps: Dependencies,
  permit: Permit<'certificate.verify'>,
  question: VerificationQuestion,
): Promise<Result<VerifiedCertificate, Refusal<'certificate_not_found'>>> {
  const { land } = permit.target;
  const { fullName, fileSha256 } = question;
  const number = parseCertificateNumber(question.number ?? '');
  // Asked in any case, so that a number with a wrong check character takes as long as one that does not exist.
  const key = deps.links.fingerprint(number.ok ? number.value : (question.number ?? ''));
  const found = await deps.store.inLand(land, async (tx) => {
    const { certificates } = tx;
    const record = await (question.number === undefined
      ? certificates.findByFile(fileSha256 ?? '')
      : certificates.findByNumber(key));
    return record && { record, renewedUntil: await renewedUntil(tx, record) };
  });
  if (found === undefined) return refuse({ code: 'certificate_not_found' });
  const { record } = found;
  const answer = toPublicAnswer(record.certificate);
  const today = toLocalDate(deps.clock.now(), landOf(deps, land).timeZone);
  const printed = number.ok ? number.value : numberOn(record);
  return ok({
    ...(printed !== undefined && { number: printed }),
    answer,
    isExpired: answer.kind === 'series' && answer.validUntil !== undefined && answer.validUntil < today,
    ...(found.renewedUntil !== undefined && { renewedUntil: found.renewedUntil }),
    ...(fullName !== undefined && { name: compare(record, fullName) }),
    ...(fileSha256 !== undefined && { file: record.fileSha256 === fileSha256 ? 'unchanged' : 'changed' }),
  });
}

/** What was replaced or revoked says so, whatever came after it. */
async function renewedUntil(tx: LandTransaction, record: CertificateRecord): Promise<LocalDate | undefined> {
  const { document, status } = record.certificate;
  if (record.person === undefined || document.kind !== 'series' || document.validUntil === undefined) return undefined;
  if (status !== 'issued') return undefined;
  const { code } = document.curriculum;
  const later = (await tx.certificates.forPerson(record.person)).filter(
    (it) => isOfSeries(it, code) && it.certificate.status === 'issued' && renewalNumber(it) > renewalNumber(record),
  );
  const last = currentOf(later)?.certificate.document;
  return last?.kind === 'series' ? last.validUntil : undefined;
}

function numberOn({ certificate, erasedAt }: CertificateRecord): CertificateNumber | undefined {
  return erasedAt === undefined ? certificate.document.number : undefined;
}

function compare(
  { certificate, erasedAt }: CertificateRecord,
  fullName: string,
): NonNullable<VerifiedCertificate['name']> {
  if (erasedAt !== undefined) return 'gone';
  return compareName(certificate.document, { full: fullName }) ? 'same' : 'different';
}
