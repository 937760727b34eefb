import { type RecognitionStanding, recognitionStanding } from '@netzwerkstatt/certificates';
import type { TeachingUnits } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { LandTransaction, RecognitionRequest } from '../ports/index.ts';
import { recognisedFor, type SeriesAsked, type SeriesModule, seriesOf } from './series-asked.ts';

/** A series with what of it can be asked for. */
export interface RecognisableSeries extends RecognitionStanding {
  readonly code: string;
  readonly title: string;
  readonly modules: readonly RecognisableModule[];
}

export interface RecognisableModule extends SeriesModule {
  /** That count without having been attended here. */
  readonly recognisedUnits: number;
  /** A request about it waits. */
  readonly isAsked: boolean;
}

export interface OwnRecognition extends Pick<RecognitionRequest, 'id' | 'learned' | 'askedAt' | 'revision'> {
  readonly series: string;
  readonly modules: readonly (SeriesModule & { readonly grantedUnits?: TeachingUnits })[];
  readonly proofs: readonly { readonly id: RecognitionRequest['proofs'][number]; readonly name: string }[];
  /** Without who asked. */
  readonly questions: readonly { readonly text: string; readonly answer?: string }[];
  readonly standing:
    | { readonly status: 'open' | 'asked_back' }
    | {
        readonly status: 'decided' | 'taken_back';
        readonly reason: string;
        readonly endedAt: RecognitionRequest['askedAt'];
      }
    | { readonly status: 'withdrawn'; readonly endedAt: RecognitionRequest['askedAt'] };
}

export interface OwnRecognitions {
  readonly series: readonly RecognisableSeries[];
  /** Newest first. */
  readonly requests: readonly OwnRecognition[];
}

/** What somebody asked for, what became of it, and what they can ask for. */
export async function readOwnRecognitions(
  deps: Dependencies,
  permit: Permit<'recognition.request'>,
): Promise<OwnRecognitions> {
  const { land } = permit.target;
  const person = personBehind(permit);
  return deps.store.inLand(land, async (tx) => {
    const requests = await tx.recognitions.ofPerson(person);
    const waiting = requests.filter((it) => !('endedAt' in it)).flatMap((it) => it.modules);
    const found = await seriesOf(deps, tx, land);
    const modules = new Map(found.flatMap((one) => one.modules.map((it) => [it.module, it])));
    const recognised = await recognisedFor(tx, modules.values(), person);
    const series = found.map(
      (one): RecognisableSeries => ({
        code: one.curriculum.code,
        title: one.title,
        ...recognitionStanding(one, recognised),
        modules: one.modules.map((it) => ({
          ...it,
          recognisedUnits: recognised.find(({ module }) => module === it.module)?.teachingUnits ?? 0,
          isAsked: waiting.includes(it.module),
        })),
      }),
    );
    return { series, requests: await ownRequests(tx, requests, found) };
  });
}

async function ownRequests(
  tx: LandTransaction,
  requests: readonly RecognitionRequest[],
  series: readonly SeriesAsked[],
): Promise<readonly OwnRecognition[]> {
  const files = await tx.proofs.getMany(requests.flatMap((it) => it.proofs));
  return requests.map((request) => {
    const { id, learned, askedAt, revision, curriculum, proofs, questions } = request;
    const asked = series.find((it) => it.curriculum.code === curriculum);
    return {
      id,
      learned,
      askedAt,
      revision,
      series: asked?.curriculum.title ?? curriculum,
      modules: (asked?.modules ?? [])
        .filter(({ module }) => request.modules.includes(module))
        .map((it) => ({ ...it, ...grantedFor(request, it.module) })),
      proofs: proofs.flatMap((proof) => ({ id: proof, name: files.get(proof)?.name ?? '' })),
      questions: questions.map(({ text, answer }) => ({ text, ...(answer && { answer: answer.text }) })),
      standing: standingOf(request),
    };
  });
}

function grantedFor(request: RecognitionRequest, module: string) {
  if (!('granted' in request)) return {};
  const units = request.granted.find((it) => it.module === module)?.teachingUnits;
  return { grantedUnits: (units ?? 0) as TeachingUnits };
}

function standingOf(request: RecognitionRequest): OwnRecognition['standing'] {
  switch (request.status) {
    case 'decided':
      return { status: request.status, reason: request.reason, endedAt: request.endedAt };
    case 'taken_back':
      return { status: request.status, reason: request.takenBackReason, endedAt: request.takenBackAt };
    case 'withdrawn':
      return { status: request.status, endedAt: request.endedAt };
    default:
      return { status: request.status };
  }
}
