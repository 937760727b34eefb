import {
  type CircleMoveRefusal,
  type EventId,
  type Instant,
  moveCircle,
  ok,
  type PersonId,
  type QualityCircle,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { StaleRevision } from '../desk/stale-revision.ts';
import type { LandTransaction } from '../ports/index.ts';
import { type CircleNotFound, changeCircle } from './circle-of.ts';

export type EditCircleRefusal =
  | CircleNotFound
  | StaleRevision
  | CircleMoveRefusal
  | Refusal<'lead_unknown'>
  /** A circle that meets has dates people know of. */
  | Refusal<'event_not_published'>;

export interface CircleEdit {
  readonly topic: string;
  readonly meetsEveryWeeks: number;
  readonly lead?: PersonId;
}

/**
 * Writes down what a circle is about, its rhythm and who leads it. The lead may record attendance and write minutes from
 * now on, and who led it before no longer.
 */
export function editCircle(
  deps: Dependencies,
  permit: Permit<'circle.edit'>,
  { revision, ...edit }: CircleEdit & { readonly revision: number },
): Promise<Result<QualityCircle, EditCircleRefusal>> {
  return changeCircle(deps, permit, revision, { what: 'facts' }, async ({ circle }, tx, now) => {
    const { lead: former, ...kept } = circle;
    const { lead, topic, meetsEveryWeeks } = edit;
    if (lead !== undefined && lead !== former && (await tx.people.get(lead)) === undefined) {
      return refuse({ code: 'lead_unknown' });
    }
    await handOver(tx, circle.event, former, lead, now);
    return ok({ ...kept, topic, meetsEveryWeeks, ...(lead !== undefined && { lead }) });
  });
}

/** A lead works at the desk of this one event, as a trainer does at theirs. */
async function handOver(
  tx: LandTransaction,
  event: EventId,
  former: PersonId | undefined,
  lead: PersonId | undefined,
  now: Instant,
): Promise<void> {
  if (former === lead) return;
  const grant = { role: 'trainer', scope: { kind: 'event', id: event } } as const;
  if (former !== undefined) await tx.people.grant(former, { ...grant, until: now });
  if (lead !== undefined) await tx.people.grant(lead, grant);
}

/** Starts a planned circle, or ends a running one. */
export function moveCircleOn(
  deps: Dependencies,
  permit: Permit<'circle.edit'>,
  { revision, to }: { readonly revision: number; readonly to: 'running' | 'completed' },
): Promise<Result<QualityCircle, EditCircleRefusal>> {
  return changeCircle<CircleMoveRefusal | Refusal<'event_not_published'>>(
    deps,
    permit,
    revision,
    { what: 'status', to },
    async ({ circle, event }, _, now) => {
      if (to === 'running' && event.status !== 'published') return refuse({ code: 'event_not_published' });
      return moveCircle(circle, to, now);
    },
  );
}
