import { decideTakingBack, type TakingBackRefusal, whatStillCounts } from '@netzwerkstatt/certificates';
import { MAX_REASON_CHARACTERS, ok, parseLine, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { StaleRevision } from '../desk/stale-revision.ts';
import type { LandTransaction, RecognitionRequest } from '../ports/index.ts';
import { type RecognitionNotFound, recognitionOf } from './change-recognition.ts';
import { recognitionMail } from './recognition-mail.ts';
import { findSeries, type SeriesAsked } from './series-asked.ts';

export type TakeBackRecognitionRefusal =
  | TakingBackRefusal
  | RecognitionNotFound
  | StaleRevision
  | Refusal<'curriculum_not_found'>
  | Refusal<'reason_missing'>;

type TakenBack = Extract<RecognitionRequest, { readonly status: 'taken_back' }>;

/**
 * Takes back what a request recognised, with a reason its person reads. It counts no more from now on; what other
 * requests gave of the same modules does. Certificates that rest on it stay as they are.
 */
export async function takeBackRecognition(
  deps: Dependencies,
  permit: Permit<'recognition.decide'>,
  command: { readonly revision: number; readonly reason: string },
): Promise<Result<TakenBack, TakeBackRecognitionRefusal>> {
  const by = personBehind(permit);
  const { land } = permit.target;
  const id = recognitionOf(permit);
  const reason = parseLine(command.reason, MAX_REASON_CHARACTERS);
  if (!reason.ok) return refuse({ code: 'reason_missing' });
  return deps.store.inLand(land, async (tx) => {
    const found = await tx.recognitions.get(id);
    if (found === undefined) return refuse({ code: 'recognition_not_found' });
    await tx.histories.lock([found.person]);
    // Read anew: while we waited, somebody else may have taken it back, or the person was erased.
    const request = await tx.recognitions.get(id);
    if (request === undefined) return refuse({ code: 'recognition_not_found' });
    if (request.status !== 'decided') return refuse({ code: 'recognition_not_granted' });
    const allowed = decideTakingBack(request, by);
    if (!allowed.ok) return allowed;
    if (request.revision !== command.revision) return refuse({ code: 'stale_revision', revision: request.revision });
    const series = await findSeries(deps, tx, land, request.curriculum);
    if (series === undefined) return refuse({ code: 'curriculum_not_found' });
    const at = deps.clock.now();
    const taken: TakenBack = {
      ...request,
      ...{ status: 'taken_back', takenBackAt: at, takenBackBy: by, takenBackReason: reason.value },
      revision: request.revision + 1,
    };
    if (!(await tx.recognitions.save(taken, request.revision))) {
      throw new Error(`recognition ${id} changed under its lock`);
    }
    await forget(tx, request, series);
    const outcome = { kind: 'recognition_taken_back', reason: reason.value, granted: allowed.value } as const;
    await tx.mail.add(await recognitionMail(deps, tx, { request: taken, series }, outcome));
    await tx.audit.write([
      {
        at,
        actor: by,
        action: permit.action,
        target: { kind: 'recognition', id },
        reason: reason.value,
        facts: { takenBack: allowed.value.map((it) => `${it.module}:${it.teachingUnits}`).join(' ') },
      },
    ]);
    return ok(taken);
  });
}

/** What counted by this request is gone; of each of its modules, what another one gave takes its place. */
async function forget(tx: LandTransaction, { id, person }: RecognitionRequest, series: SeriesAsked): Promise<void> {
  const others = (await tx.recognitions.ofPerson(person))
    .filter((it) => it.status === 'decided')
    .toSorted((one, other) => (one.endedAt < other.endedAt ? -1 : 1));
  for (const module of await tx.histories.forgetRecognised(id)) {
    const still = whatStillCounts(module, others);
    if (still === undefined) continue;
    const { decision, units } = still;
    const whole = series.modules.find((it) => it.module === module)?.teachingUnits ?? Number.POSITIVE_INFINITY;
    await tx.histories.recognise({
      ...{
        person,
        module,
        request: decision.id,
        at: decision.endedAt,
        by: decision.decidedBy,
        reason: decision.reason,
      },
      ...(units.teachingUnits < whole && { teachingUnits: units.teachingUnits }),
    });
  }
}
