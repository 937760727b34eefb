import { compareName, type PublicAnswer, parseCertificateNumber, toPublicAnswer } from '@netzwerkstatt/certificates';
import { ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';

/**
 * Tells whoever has the paper in hand how it stands: by its number and the name on it, of which neither alone says
 * anything. Unknown, mistyped and forgotten numbers and wrong names get one and the same answer.
 */
export async function verifyCertificate(
  deps: Dependencies,
  permit: Permit<'certificate.verify'>,
  question: { readonly number: string; readonly fullName: string },
): Promise<Result<PublicAnswer, Refusal<'certificate_not_found'>>> {
  const number = parseCertificateNumber(question.number);
  // Asked in any case, so that a number with a wrong check character takes as long as one that does not exist.
  const key = deps.links.fingerprint(number.ok ? number.value : question.number);
  const record = await deps.store.inLand(permit.target.land, (tx) => tx.certificates.findByNumber(key));
  if (record === undefined || !compareName(record.certificate.document, { full: question.fullName })) {
    return refuse({ code: 'certificate_not_found' });
  }
  return ok(toPublicAnswer(record.certificate));
}
