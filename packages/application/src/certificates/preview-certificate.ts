import { SPECIMEN_NUMBER } from '@netzwerkstatt/certificates';
import { ok, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { eventOf } from '../desk/read-desk.ts';
import { type CertificateCandidate, certificateCandidates } from './certificate-candidates.ts';
import type { CannotDraw, CertificateDependencies } from './certificate-dependencies.ts';
import { candidateFacts, composeForEvent, readEventCertificates } from './event-certificates.ts';
import { participantsOf } from './participants-of.ts';
import { type EventNotPrintable, eventNotPrintable } from './start-certificate-batch.ts';

/** Whose certificate is looked at before any is issued: the first of the list, the one with the longest name, a partial one. */
export const previewKinds = ['first', 'longest', 'partial'] as const;

export type PreviewKind = (typeof previewKinds)[number];

/**
 * A real file of what somebody would get, marked as a specimen and kept nowhere; `undefined` where nobody would get such
 * a one.
 */
export async function previewCertificate(
  deps: CertificateDependencies,
  permit: Permit<'certificate.issue'>,
  kind: PreviewKind,
): Promise<Result<Uint8Array, EventNotPrintable | CannotDraw> | undefined> {
  const { land } = permit.target;
  const id = eventOf(permit);
  const now = deps.clock.now();
  const document = await deps.store.inLand(land, async (tx) => {
    const about = await readEventCertificates(deps, tx, land, id);
    if (about === undefined) return undefined;
    const unprintable = eventNotPrintable(deps, about);
    if (unprintable !== undefined) return refuse(unprintable);
    // Also whoever has theirs already: a design can be looked at afterwards.
    const facts = { ...candidateFacts(deps, land, about, now), certificates: [] };
    const candidates = certificateCandidates(facts, await participantsOf(tx, id)).filter(isCertified);
    const chosen = choose(candidates, kind);
    if (chosen === undefined) return undefined;
    const { registration, applicant } = chosen.record;
    const person = await tx.people.get(registration.personId);
    const who = {
      kind: chosen.kind === 'partial' ? ('partial' as const) : ('attendance' as const),
      registration: registration.id,
      profession: applicant.profession,
      holder: { givenName: applicant.givenName, familyName: applicant.familyName },
      language: person?.certificateLanguage ?? applicant.locale,
      attendance: chosen.attendance,
    };
    return ok(composeForEvent(deps, land, about, who, SPECIMEN_NUMBER, now));
  });
  return document?.ok ? deps.printer.drawSpecimen(document.value) : document;
}

type Certified = Extract<CertificateCandidate, { readonly kind: 'due' | 'partial' }>;

function isCertified(candidate: CertificateCandidate): candidate is Certified {
  return candidate.kind === 'due' || candidate.kind === 'partial';
}

function choose(candidates: readonly Certified[], kind: PreviewKind): Certified | undefined {
  if (kind === 'partial') return candidates.find((it) => it.kind === 'partial');
  const due = candidates.filter((it) => it.kind === 'due');
  return kind === 'first' ? due[0] : due.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
}

function lengthOf({ record: { applicant } }: Certified): number {
  return `${applicant.givenName} ${applicant.familyName}`.length;
}
