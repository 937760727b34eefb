import {
  type LearnedElsewhere,
  proposeRecognition,
  type RecognitionStanding,
  recognitionStanding,
  unitsLeftOf,
} from '@netzwerkstatt/certificates';
import type { RecognitionRequestId, TeachingUnits } from '@netzwerkstatt/domain';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { landOf } from '../dependencies.ts';
import type { ProofFile, RecognitionQuery, RecognitionRequest, RecognitionStatus } from '../ports/index.ts';
import { certificatesRestingOn, type RestingCertificate } from './certificates-resting-on.ts';
import { recognitionOf } from './change-recognition.ts';
import { courseBehind, findSeries, knownModules, recognisedFor, type SeriesModule } from './series-asked.ts';

/** A line of the queue. */
export interface ListedRecognition extends Pick<RecognitionRequest, 'id' | 'modules' | 'askedAt' | 'status'> {
  readonly name: string;
  /** Title of the curriculum. */
  readonly series: string;
  readonly learned: LearnedElsewhere;
  /** How much was recognised of how much was asked for, in units; absent: not decided. */
  readonly outcome?: { readonly grantedUnits: number; readonly askedUnits: number };
}

export interface RecognitionQueue {
  readonly counts: Readonly<Record<RecognitionStatus, number>>;
  readonly requests: readonly ListedRecognition[];
  readonly pageLength: number;
}

/** What people ask to have recognised, page by page. */
export async function listRecognitions(
  deps: Dependencies,
  permit: Permit<'recognition.read'>,
  wish: Pick<RecognitionQuery, 'status' | 'text'> & { readonly page: number; readonly pageLength: number },
): Promise<RecognitionQueue> {
  const { status, text, page, pageLength } = wish;
  const { land } = permit.target;
  return deps.store.inLand(land, async (tx) => {
    const query = { status, text, offset: (page - 1) * pageLength, limit: pageLength };
    const { counts, requests } = await tx.recognitions.list(query);
    const people = await tx.people.getMany([...new Set(requests.map((it) => it.person))]);
    const nameOf = new Map(people.map((it) => [it.id, `${it.givenName} ${it.familyName}`]));
    const { curricula } = landOf(deps, land);
    const known = await knownModules(deps, tx, land);
    return {
      counts,
      pageLength,
      requests: requests.map((it) => ({
        id: it.id,
        name: nameOf.get(it.person) ?? '',
        series: curricula.find(({ code }) => code === it.curriculum)?.title ?? it.curriculum,
        modules: it.modules,
        learned: it.learned,
        askedAt: it.askedAt,
        status: it.status,
        ...('granted' in it && {
          outcome: {
            grantedUnits: it.granted.reduce((sum, { teachingUnits }) => sum + teachingUnits, 0),
            askedUnits: it.modules.reduce((sum, code) => sum + (known.get(code)?.teachingUnits ?? 0), 0),
          },
        }),
      })),
    };
  });
}

/** All an officer needs to decide. */
export interface RecognitionView extends RecognitionStanding {
  readonly request: RecognitionRequest;
  readonly name: string;
  readonly series: { readonly code: string; readonly title: string };
  readonly modules: readonly AskedModule[];
  readonly proofs: readonly Pick<ProofFile, 'id' | 'name' | 'mediaType' | 'bytes'>[];
  /** How much of the course counts for nothing yet. */
  readonly courseLeftUnits: TeachingUnits;
  readonly mayDecide: boolean;
  /** Valid ones that would not be the same without what it recognised; none for who may not read certificates. */
  readonly certificates: readonly RestingCertificate[];
}

export interface AskedModule extends SeriesModule {
  /** Recognised before this request. */
  readonly recognisedUnits: number;
  /** What the table of equivalences says; absent: nothing. */
  readonly proposedUnits?: number;
}

export async function readRecognition(
  deps: Dependencies,
  permit: Permit<'recognition.read'>,
): Promise<RecognitionView | undefined> {
  const { actor, target } = permit;
  const id: RecognitionRequestId = recognitionOf(permit);
  return deps.store.inLand(target.land, async (tx) => {
    const request = await tx.recognitions.get(id);
    const series = request && (await findSeries(deps, tx, target.land, request.curriculum));
    if (request === undefined || series === undefined) return undefined;
    const person = await tx.people.get(request.person);
    const recognised = await recognisedFor(tx, series.modules, request.person);
    const table = await tx.recognitions.equivalencesFor(request.modules);
    const course = await courseBehind(tx, request);
    const proposed = proposeRecognition(request.learned, request.modules, table, unitsLeftOf(course));
    const files = await tx.proofs.getMany(request.proofs);
    const unitsIn = (units: readonly { readonly module: string; readonly teachingUnits: number }[], code: string) =>
      units.find(({ module }) => module === code)?.teachingUnits;
    return {
      request,
      name: person ? `${person.givenName} ${person.familyName}` : '',
      series: { code: series.curriculum.code, title: series.curriculum.title },
      ...recognitionStanding(series, recognised),
      modules: series.modules
        .filter(({ module }) => request.modules.includes(module))
        .map((it): AskedModule => {
          const proposedUnits = unitsIn(proposed, it.module);
          return {
            ...it,
            recognisedUnits: unitsIn(recognised, it.module) ?? 0,
            ...(proposedUnits !== undefined && { proposedUnits: Math.min(proposedUnits, it.teachingUnits) }),
          };
        }),
      proofs: request.proofs.flatMap((proof) => {
        const file = files.get(proof);
        return file ? [{ id: file.id, name: file.name, mediaType: file.mediaType, bytes: file.bytes }] : [];
      }),
      courseLeftUnits: unitsLeftOf(course),
      certificates: isAllowed(actor, 'certificate.read', target, deps.clock.now())
        ? await certificatesRestingOn(deps, tx, target.land, request)
        : [],
      mayDecide: isAllowed(actor, 'recognition.decide', target, deps.clock.now()),
    };
  });
}
