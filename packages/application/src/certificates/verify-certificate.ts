import { compareName, type PublicAnswer, parseCertificateNumber, toPublicAnswer } from '@netzwerkstatt/certificates';
import { ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';

/** What whoever has the paper in hand learns: how it stands, and, when they typed a name, whether it is the one on it. */
export interface Verification {
  readonly answer: PublicAnswer;
  /** Only when a name was typed. The name itself is never part of an answer. */
  readonly isNameRight?: boolean;
}

/** Checks a certificate by its number. Unknown, mistyped and forgotten numbers get one and the same answer. */
export async function verifyCertificate(
  deps: Dependencies,
  permit: Permit<'certificate.verify'>,
  question: { readonly number: string; readonly fullName?: string },
): Promise<Result<Verification, Refusal<'certificate_not_found'>>> {
  const number = parseCertificateNumber(question.number);
  // Asked in any case, so that a number with a wrong check character takes as long as one that does not exist.
  const key = deps.links.fingerprint(number.ok ? number.value : question.number);
  const record = await deps.store.inLand(permit.target.land, (tx) => tx.certificates.findByNumber(key));
  if (record === undefined) return refuse({ code: 'certificate_not_found' });
  const { certificate } = record;
  const full = question.fullName;
  return ok({
    answer: toPublicAnswer(certificate),
    ...(full !== undefined && { isNameRight: compareName(certificate.document, { full }) }),
  });
}
