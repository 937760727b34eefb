import { restsOnRecognition, type SeriesBasis } from '@netzwerkstatt/certificates';
import type { CertificateId, LandCode, LocalDate, PersonId, TimeZone } from '@netzwerkstatt/domain';
import { toLocalDate } from '@netzwerkstatt/scheduling';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { LandTransaction, RecognitionRequest } from '../ports/index.ts';

type DecidedRequest = Extract<RecognitionRequest, { readonly status: 'decided' | 'taken_back' }>;

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
 * A basis knows its day and not its hour: what was judged on the day of the taking back is named as well.
 */
export async function certificatesRestingOn(
  deps: Dependencies,
  tx: LandTransaction,
  land: LandCode,
  request: RecognitionRequest,
): Promise<readonly RestingCertificate[]> {
  if (!('granted' in request)) return [];
  const restsOnIt = await restingOn(tx, request, landOf(deps, land).timeZone);
  const resting = new Set<string>();
  const found: RestingCertificate[] = [];
  for (const { id, certificate } of (await tx.certificates.forPerson(request.person)).toReversed()) {
    const { document, status } = certificate;
    if (document.kind !== 'series') continue;
    const basis = await tx.certificates.basisOf(id);
    const rests = basis?.kind === 'series' && restsOnIt(basis);
    if (!rests && !(document.renews && resting.has(document.renews.number))) continue;
    resting.add(document.number);
    const { code, title } = document.curriculum;
    const about = { id, number: document.number, curriculum: { code, title }, person: request.person };
    if (status === 'issued') found.unshift(about);
  }
  return found;
}

/** Tells of a basis whether it rests on the request, and not on what others and the desk gave by then. */
async function restingOn(
  tx: LandTransaction,
  request: DecidedRequest,
  timeZone: TimeZone,
): Promise<(basis: SeriesBasis) => boolean> {
  const { from, to } = daysHeld(request, timeZone);
  const others = (await tx.recognitions.ofPerson(request.person)).flatMap((it) =>
    'granted' in it && it.id !== request.id ? [{ ...daysHeld(it, timeZone), granted: it.granted }] : [],
  );
  const atDesk = (await tx.histories.recognitionsOf(request.person)).filter((it) => it.request === undefined);
  return (basis) => {
    const { asOf } = basis.record;
    if (asOf < from || (to !== undefined && asOf > to)) return false;
    const isFromDesk = (module: string) =>
      atDesk.some((it) => it.module === module && toLocalDate(it.at, timeZone) <= asOf);
    const modules = request.granted.map(({ module }) => module).filter((module) => !isFromDesk(module));
    // What was taken back that day may have been gone already: it takes nobody’s place.
    const held = others.filter((it) => it.from <= asOf && (it.to === undefined || asOf < it.to));
    return restsOnRecognition(basis, modules, held);
  };
}

/** The first and the last day on which what was granted counted, both inclusive; no last one: it still does. */
function daysHeld(request: DecidedRequest, timeZone: TimeZone): { readonly from: LocalDate; readonly to?: LocalDate } {
  return {
    from: toLocalDate(request.endedAt, timeZone),
    ...(request.status === 'taken_back' && { to: toLocalDate(request.takenBackAt, timeZone) }),
  };
}
