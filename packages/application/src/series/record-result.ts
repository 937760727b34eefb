import type { RecordedResult, ResultKind } from '@netzwerkstatt/certificates';
import {
  isForgotten,
  ok,
  type PersonId,
  type Refusal,
  type Result,
  refuse,
  type SeriesResultId,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { AuditEntry, SeriesResult } from '../ports/index.ts';
import { offeredSeries, resultsAsked } from './series-rules.ts';
import { todayIn } from './work-out-standings.ts';

export type RecordRefusal =
  | Refusal<'series_not_found'>
  | Refusal<'person_not_found'>
  /** The curriculum has no such part, or nothing is written down about it: modules are attended. */
  | Refusal<'part_not_found'>
  | (Refusal<'part_completed_otherwise'> & { readonly completedBy: ResultKind })
  | Refusal<'result_in_future'>
  | Refusal<'more_right_than_asked'>
  /** Nobody writes down anything about themselves. */
  | Refusal<'own_record'>;

export interface RecordCommand {
  readonly curriculum: string;
  readonly person: PersonId;
  readonly result: RecordedResult;
}

/**
 * Writes down what somebody handed in, sat or passed, or where else they refreshed what they know. Several about one part
 * may stand beside each other: the best counts, and days of attendance add up.
 */
export async function recordResult(
  deps: Dependencies,
  permit: Permit<'series.record'>,
  { curriculum, person, result }: RecordCommand,
): Promise<Result<SeriesResult, RecordRefusal>> {
  const land = landOf(deps, permit.target.land);
  const by = personBehind(permit);
  if (by === person) return refuse({ code: 'own_record' });
  if (result.on > todayIn(deps, land.code)) return refuse({ code: 'result_in_future' });
  if (result.kind === 'test' && result.correctAnswers > result.questions)
    return refuse({ code: 'more_right_than_asked' });
  return deps.store.inLand(land.code, async (tx) => {
    await tx.histories.lock([person]);
    const series = (await offeredSeries(tx, land)).find((it) => it.curriculum.code === curriculum);
    if (series === undefined) return refuse({ code: 'series_not_found' });
    const [asked, ...others] = resultsAsked(series).filter(({ part }) => part === result.part);
    if (asked === undefined) return refuse({ code: 'part_not_found' });
    if ([asked, ...others].every(({ kind }) => kind !== result.kind)) {
      return refuse({ code: 'part_completed_otherwise', completedBy: asked.kind });
    }
    const somebody = await tx.people.get(person);
    if (somebody === undefined || isForgotten(somebody)) return refuse({ code: 'person_not_found' });
    const at = deps.clock.now();
    const recorded = { id: deps.random.id<SeriesResultId>(), person, curriculum, result, by, at };
    await tx.series.addResult(recorded);
    await tx.audit.write([entryAbout(recorded, by, at, 'recorded')]);
    return ok(recorded);
  });
}

/** Takes away what was written down by mistake. Certificates that were issued stay as they are. */
export async function removeResult(
  deps: Dependencies,
  permit: Permit<'series.record'>,
  { id }: { readonly id: SeriesResultId },
): Promise<Result<SeriesResult, Refusal<'result_not_found'> | Refusal<'own_record'>>> {
  const by = personBehind(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const removed = await tx.series.getResult(id);
    if (removed === undefined) return refuse({ code: 'result_not_found' });
    if (removed.person === by) return refuse({ code: 'own_record' });
    // Whoever issues at the same time has counted it, or sees that it is gone.
    await tx.histories.lock([removed.person]);
    await tx.series.removeResult(id);
    await tx.audit.write([entryAbout(removed, by, deps.clock.now(), 'removed')]);
    return ok(removed);
  });
}

function entryAbout(
  { person, curriculum, result }: SeriesResult,
  actor: PersonId,
  at: SeriesResult['at'],
  what: 'recorded' | 'removed',
): AuditEntry {
  return {
    at,
    actor,
    action: 'series.record',
    target: { kind: 'person', id: person },
    facts: { what, curriculum, part: result.part, kind: result.kind, on: result.on },
  };
}
