import {
  type CertificateHolder,
  issueCertificate,
  replaceCertificate,
  verificationUrl,
} from '@netzwerkstatt/certificates';
import {
  type CertificateId,
  type LandCode,
  type LocalDate,
  ok,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { toLocalDate } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { CertificateRecord, LandTransaction } from '../ports/index.ts';
import { certificateAudit } from './certificate-audit.ts';
import type { CannotDraw, CertificateDependencies } from './certificate-dependencies.ts';
import { endMail } from './certificate-end-mail.ts';
import {
  type ChangeCertificateRefusal,
  holdValid,
  readValid,
  reasonOf,
  type ValidCertificate,
} from './certificate-reason.ts';
import { renameApplicant } from './correct-name.ts';
import { drawSigned, type SignedCertificate, writeFile } from './draw-signed.ts';
import { newNumber } from './event-certificates.ts';
import { speakerKey } from './speaker-key.ts';

export type CorrectionRefusal =
  | ChangeCertificateRefusal
  | CannotDraw
  | Refusal<'nothing_corrected'>
  /** A certificate of today cannot have counted until yesterday. */
  | (Refusal<'certificate_expired'> & { readonly validUntil: LocalDate })
  /** Under the right name somebody has a valid one about the same sessions: the wrong one is to be revoked. */
  | Refusal<'speaker_certified_already'>
  | (Refusal<'name_not_printable'> & { readonly letters: readonly string[] });

export interface Correction {
  readonly holder: CertificateHolder;
  readonly reason: string;
  /** Whether the registration is to have the corrected name as well. */
  readonly renamesRegistration: boolean;
}

/**
 * Issues a certificate anew with the right name, under a number of its own. The old one points to it and stays on
 * record; everything else it says is as it was. What cannot be drawn changes nothing.
 */
export async function correctCertificate(
  deps: CertificateDependencies,
  permit: Permit<'certificate.correct'>,
  correction: Correction,
): Promise<Result<CertificateRecord, CorrectionRefusal>> {
  const { land, certificate: id } = permit.target;
  if (id === undefined) throw new Error('correcting needs a certificate');
  const reason = reasonOf(correction.reason);
  if (!reason.ok) return reason;
  const { holder } = correction;
  const letters = deps.printer.unprintable(Object.values(holder).join(' '));
  if (letters.length > 0) return refuse({ code: 'name_not_printable', letters });

  const found = await deps.store.inLand(land, (tx) => readValid(tx, id, deps.clock.now()));
  if (!found.ok) return found;
  // Whose name would be put right, nobody knows any more.
  if (found.value.erasedAt !== undefined) return refuse({ code: 'certificate_not_found' });
  if (found.value.person === personBehind(permit)) return refuse({ code: 'own_record' });
  if (isSameHolder(found.value.certificate.document.holder, holder)) return refuse({ code: 'nothing_corrected' });
  const composed = composeAnew(deps, land, found.value, holder);
  const { document } = composed.certificate;
  if (document.kind === 'series' && document.validUntil !== undefined && document.validUntil < document.issuedOn) {
    return refuse({ code: 'certificate_expired', validUntil: document.validUntil });
  }
  const drawn = await drawSigned(deps, land, composed);
  if (!drawn.ok) return drawn;

  return deps.store.inLand(land, async (tx) => {
    const { issuedAt: now } = composed.certificate;
    const old = await holdValid(tx, id, now);
    if (!old.ok) return old;
    if (old.value.erasedAt !== undefined) return refuse({ code: 'certificate_not_found' });
    // What belongs to somebody by now, goes on belonging to them.
    const corrected = { ...composed, ...(old.value.person && { person: old.value.person }) } as CertificateRecord;
    if (await hasTwin(tx, corrected, id)) return refuse({ code: 'speaker_certified_already' });
    if (!(await replace(deps, tx, old.value, corrected, drawn.value, reason.value))) {
      return refuse({ code: 'certificate_not_valid', status: 'replaced' });
    }
    if (correction.renamesRegistration && corrected.registration !== undefined) {
      await renameApplicant(tx, corrected.registration, holder);
    }
    await tx.audit.write([certificateAudit(old.value, personBehind(permit), 'certificate.correct', reason.value, now)]);
    return ok(corrected);
  });
}

function composeAnew(
  deps: CertificateDependencies,
  land: LandCode,
  { certificate, id: _, fileSha256: __, drawingError: ___, ...subject }: ValidCertificate,
  holder: CertificateHolder,
): CertificateRecord {
  const now = deps.clock.now();
  const number = newNumber(deps);
  const document = {
    ...certificate.document,
    holder,
    number,
    verificationUrl: verificationUrl(deps.publicOrigin(land), number),
    issuedOn: toLocalDate(now, landOf(deps, land).timeZone),
  };
  const record = { ...subject, id: deps.random.id<CertificateId>(), certificate: issueCertificate(document, now) };
  return record as CertificateRecord;
}

/** Whether a speaker of that name has a valid one about the same sessions beside the one that is put right. */
async function hasTwin(tx: LandTransaction, corrected: CertificateRecord, old: CertificateId): Promise<boolean> {
  const key = speakerKey(corrected);
  if (key === undefined || corrected.event === undefined) return false;
  const others = (await tx.certificates.forEvent(corrected.event)).filter(({ id }) => id !== old);
  return others.some((it) => it.certificate.status === 'issued' && speakerKey(it) === key);
}

/** @returns false when somebody else was faster. */
async function replace(
  deps: CertificateDependencies,
  tx: LandTransaction,
  old: ValidCertificate,
  corrected: CertificateRecord,
  drawn: SignedCertificate,
  reason: string,
): Promise<boolean> {
  const { document, issuedAt } = corrected.certificate;
  const replaced = replaceCertificate(old.certificate, document, reason, issuedAt);
  if (!replaced.ok) throw new Error('a reason was given');
  if (!(await tx.certificates.end(old.id, replaced.value))) return false;
  // It says the same of what was attended, for the same reason.
  const basis = await tx.certificates.basisOf(old.id);
  if (!(await writeFile(deps, tx, corrected, drawn, basis)))
    throw new Error(`${old.id} has another valid one beside it`);
  await tx.mail.add(await endMail(deps, tx, old, { kind: 'certificate_replaced', by: corrected }));
  return true;
}

function isSameHolder(one: CertificateHolder, other: CertificateHolder): boolean {
  return (
    one.givenName === other.givenName &&
    one.familyName === other.familyName &&
    (one.academicTitle ?? '') === (other.academicTitle ?? '')
  );
}
