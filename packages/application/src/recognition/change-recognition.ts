import { ok, type RecognitionRequestId, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { StaleRevision } from '../desk/stale-revision.ts';
import type { LandTransaction, RecognitionRequest, RecognitionState } from '../ports/index.ts';

/** Decided or withdrawn already, and so nothing more to change. */
export type RecognitionOver = Refusal<'recognition_over'>;
export type RecognitionNotFound = Refusal<'recognition_not_found'>;
export type ChangeRecognitionRefusal = RecognitionNotFound | RecognitionOver | StaleRevision;

export type WaitingRecognition = Exclude<RecognitionRequest, { readonly endedAt: unknown }>;

/** @throws Error when the permit is for no request. */
export function recognitionOf({ target }: Permit): RecognitionRequestId {
  if (target.recognition === undefined) throw new Error('the permit is for no request');
  return target.recognition;
}

/**
 * Changes a request that is not over, in the state in which somebody has read it.
 *
 * @param work - decides under the lock of the person's history what becomes of it.
 */
export async function changeRecognition<R extends Refusal<string>>(
  deps: Dependencies,
  permit: Permit,
  revision: number,
  work: (tx: LandTransaction, request: WaitingRecognition) => Promise<Result<ChangedRecognition, R>>,
): Promise<Result<RecognitionRequest, R | ChangeRecognitionRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const id = recognitionOf(permit);
    const found = await tx.recognitions.get(id);
    if (found === undefined) return refuse({ code: 'recognition_not_found' });
    await tx.histories.lock([found.person]);
    // Read anew: while we waited, another decision may have been made, or the person was erased.
    const request = await tx.recognitions.get(id);
    if (request === undefined) return refuse({ code: 'recognition_not_found' });
    if ('endedAt' in request) return refuse({ code: 'recognition_over' });
    if (request.revision !== revision) return refuse({ code: 'stale_revision', revision: request.revision });
    const changed = await work(tx, request);
    if (!changed.ok) return changed;
    const { id: _, person, curriculum, modules, learned, askedAt } = request;
    const { proofs = request.proofs, questions = request.questions, ...state } = changed.value;
    const facts = { id, person, curriculum, modules, learned, askedAt, proofs, questions };
    const after: RecognitionRequest = { ...facts, revision: revision + 1, ...state };
    if (!(await tx.recognitions.save(after, revision))) throw new Error(`recognition ${id} changed under its lock`);
    return ok(after);
  });
}

export type ChangedRecognition = Partial<Pick<RecognitionRequest, 'proofs' | 'questions'>> & RecognitionState;
