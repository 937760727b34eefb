import { exhausted, foldForSearch } from '@netzwerkstatt/domain';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { BatchTrouble, CertificateBatch, RegistrationRecord } from '../ports/index.ts';
import { soughtPieces } from '../programme/sought-words.ts';
import { type CertificateCandidate, certificateCandidates, exceptionKinds } from './certificate-candidates.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { candidateFacts, readEventCertificates } from './event-certificates.ts';
import { placesAt } from './participants-of.ts';
import { type UnprintableField, unprintableFields } from './unprintable-fields.ts';

/** `open`: everybody who has none, exceptions and who is due. */
export const candidateLists = ['open', 'exceptions', 'due', 'issued'] as const;

export type CandidateList = (typeof candidateLists)[number];

export interface IssuingQuery {
  /** Absent: the one in which there is something to do, see {@link listToBeginWith}. */
  readonly list?: CandidateList | undefined;
  /** Part of a name; absent: everybody. */
  readonly text?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

export type CandidateCounts = Readonly<Record<CertificateCandidate['kind'], number>>;

/** How the certificates of an event stand: how many of each kind, one list of them, and the batch that runs or ran last. */
export interface Issuing {
  readonly counts: CandidateCounts;
  readonly list: CandidateList;
  /** Of those on the list whom the text finds. */
  readonly total: number;
  readonly candidates: readonly CertificateCandidate[];
  readonly batch?: CertificateBatch;
  /** What stands in the way of everybody: an exception of the event and not of a person. */
  readonly unprintable: readonly UnprintableField[];
  /** Whether numbers, files and reasons of certificates may be shown to who asks. */
  readonly mayReadCertificates: boolean;
}

const none: CandidateCounts = {
  due: 0,
  issued: 0,
  minutes_missing: 0,
  unprintable: 0,
  revoked: 0,
  partial: 0,
  too_low: 0,
};

export async function readIssuing(
  deps: CertificateDependencies,
  permit: Permit<'registration.read_all'>,
  { list: wantedList, text = '', offset, limit }: IssuingQuery,
): Promise<Issuing> {
  const { land } = permit.target;
  const id = eventOf(permit);
  return deps.store.inLand(land, async (tx) => {
    const about = await readEventCertificates(deps, tx, land, id);
    const mayReadCertificates = isAllowed(permit.actor, 'certificate.read', permit.target, deps.clock.now());
    if (about === undefined)
      return { counts: none, list: 'due', total: 0, candidates: [], unprintable: [], mayReadCertificates };
    const facts = candidateFacts(deps, land, about, deps.clock.now());
    const all = certificateCandidates(facts, await placesAt(tx, id));
    const counts: Record<CertificateCandidate['kind'], number> = { ...none };
    for (const { kind } of all) counts[kind] += 1;
    const unprintable = unprintableFields(about, deps.printer.unprintable);
    const list = wantedList ?? (unprintable.length > 0 ? 'exceptions' : listToBeginWith(counts));
    const wanted = all.filter((it) => isOn(list, it) && isCalled(text, it)).toSorted((a, b) => rank(a) - rank(b));
    const [batch] = await tx.certificateBatches.forEvent(id, 1);
    return {
      counts,
      list,
      total: wanted.length,
      candidates: wanted.slice(offset, offset + limit),
      ...(batch && { batch }),
      unprintable,
      mayReadCertificates,
    };
  });
}

/** What can be cleared up comes before anything is issued; who simply was not there long enough keeps nobody waiting. */
export function listToBeginWith(counts: CandidateCounts): CandidateList {
  const { due, issued, minutes_missing, unprintable, revoked, partial } = counts;
  if (minutes_missing + unprintable + revoked > 0 || (partial > 0 && issued === 0)) return 'exceptions';
  if (due > 0) return 'due';
  return issued > 0 ? 'issued' : 'exceptions';
}

/** How far a batch is, and who got nothing and why. */
export interface BatchProgress {
  readonly batch: CertificateBatch;
  readonly troubles: readonly (BatchTrouble & { readonly record: RegistrationRecord })[];
}

/** So many people can be looked after at a time. */
const TROUBLES_SHOWN = 50;

/** The batch of an event that runs or ran last; asked every few seconds, so it reads no more than it tells. */
export async function readBatchProgress(
  deps: CertificateDependencies,
  permit: Permit<'registration.read_all'>,
): Promise<BatchProgress | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const [batch] = await tx.certificateBatches.forEvent(eventOf(permit), 1);
    if (batch === undefined) return undefined;
    const troubles = await tx.certificateBatches.troubles(batch.id, { offset: 0, limit: TROUBLES_SHOWN });
    const records = await tx.registrations.getMany(troubles.map(({ registration }) => registration));
    const byId = new Map(records.map((it) => [it.registration.id, it]));
    return {
      batch,
      troubles: troubles.flatMap((it) => {
        const record = byId.get(it.registration);
        return record ? [{ ...it, record }] : [];
      }),
    };
  });
}

function isOn(list: CandidateList, { kind }: CertificateCandidate): boolean {
  switch (list) {
    case 'due':
    case 'issued':
      return kind === list;
    case 'open':
      return kind !== 'issued';
    case 'exceptions':
      return kind !== 'due' && kind !== 'issued';
    default:
      return exhausted(list);
  }
}

/** Every word of the text stands in the name, however it is written; of a short one, a word of the name begins with it. */
function isCalled(text: string, { record: { applicant } }: CertificateCandidate): boolean {
  const name = ` ${foldForSearch(`${applicant.givenName} ${applicant.familyName}`)}`;
  return soughtPieces(text).every((piece) => name.includes(piece));
}

/** Those first about whom something can be done; who is due comes after them. */
function rank({ kind }: CertificateCandidate): number {
  const place = exceptionKinds.indexOf(kind as (typeof exceptionKinds)[number]);
  return place === -1 ? exceptionKinds.length : place;
}
