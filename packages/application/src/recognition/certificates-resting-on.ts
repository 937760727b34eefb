import { restsOnRecognition } from '@netzwerkstatt/certificates';
import type { CertificateId, LandCode, PersonId } from '@netzwerkstatt/domain';
import { toLocalDate } from '@netzwerkstatt/scheduling';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { LandTransaction, RecognitionRequest } from '../ports/index.ts';

/** A certificate that counts and would not be the same without what a request recognised. */
export interface RestingCertificate {
  readonly id: CertificateId;
  readonly number: string;
  /** Code and title of the curriculum. */
  readonly curriculum: { readonly code: string; readonly title: string };
  readonly person: PersonId;
}

/**
 * Valid certificates of series that rest on what a request recognised, and their renewals. They stay valid when it is
 * taken back, until staff correct or revoke them. Newest first; those of which no basis was kept are not among them.
 */
export async function certificatesRestingOn(
  deps: Dependencies,
  tx: LandTransaction,
  land: LandCode,
  request: RecognitionRequest,
): Promise<readonly RestingCertificate[]> {
  if (!('granted' in request) || request.granted.length === 0) return [];
  const modules = request.granted.map(({ module }) => module);
  const decidedOn = toLocalDate(request.endedAt, landOf(deps, land).timeZone);
  const resting = new Set<string>();
  const found: RestingCertificate[] = [];
  for (const { id, certificate } of (await tx.certificates.forPerson(request.person)).toReversed()) {
    const { document, status } = certificate;
    if (document.kind !== 'series') continue;
    const basis = await tx.certificates.basisOf(id);
    const rests = basis?.kind === 'series' && basis.record.asOf >= decidedOn && restsOnRecognition(basis, modules);
    if (!rests && !(document.renews && resting.has(document.renews.number))) continue;
    resting.add(document.number);
    const { code, title } = document.curriculum;
    const about = { id, number: document.number, curriculum: { code, title }, person: request.person };
    if (status === 'issued') found.unshift(about);
  }
  return found;
}
