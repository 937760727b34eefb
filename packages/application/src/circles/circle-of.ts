import {
  type CircleLapse,
  type CircleMeeting,
  type Event,
  findLapse,
  type Instant,
  ok,
  plannedCircle,
  type QualityCircle,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { StaleRevision } from '../desk/stale-revision.ts';
import type { AuditEntry, LandTransaction } from '../ports/index.ts';
import { sessionInstant } from '../programme/event-times.ts';

/** There is no such event, or it is none with a fixed circle of members. */
export type CircleNotFound = Refusal<'circle_not_found'>;

/** A circle with the event it is. */
export interface CircleAtHand {
  readonly event: Event;
  readonly circle: QualityCircle;
}

/** The circle a permit is about; one that nobody wrote down yet is planned and bears the title of its event. */
export async function circleAtHand(tx: LandTransaction, permit: Permit): Promise<Result<CircleAtHand, CircleNotFound>> {
  const event = await tx.events.get(eventOf(permit));
  if (event?.kind !== 'quality_circle') return refuse({ code: 'circle_not_found' });
  return ok({ event, circle: (await tx.circles.get(event.id)) ?? plannedCircle(event.id, event.title) });
}

/** The dates of a circle that take place. */
export function meetingsOf({ sessions }: Event): readonly CircleMeeting[] {
  return sessions
    .filter((it) => it.status === 'planned')
    .map((it) => ({ session: it.id, startsAt: sessionInstant(it, 'startsAt') }));
}

/** How a circle falls below its rhythm, if it does; what was called off or closed owes no meeting. */
export function lapseOf({ event, circle }: CircleAtHand, now: Instant): CircleLapse | undefined {
  return event.status === 'published' ? findLapse(circle, meetingsOf(event), now) : undefined;
}

/**
 * Changes a circle by a rule and keeps it, if nobody was faster.
 *
 * @param change - What the rule makes of the circle as it is stored.
 */
export function changeCircle<R extends Refusal>(
  deps: Dependencies,
  permit: Permit<'circle.edit'>,
  revision: number,
  facts: AuditEntry['facts'] & object,
  change: (at: CircleAtHand, tx: LandTransaction, now: Instant) => Promise<Result<QualityCircle, R>>,
): Promise<Result<QualityCircle, R | CircleNotFound | StaleRevision>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const found = await circleAtHand(tx, permit);
    if (!found.ok) return found;
    const { circle } = found.value;
    if (circle.revision !== revision) return refuse({ code: 'stale_revision', revision: circle.revision });
    const changed = await change(found.value, tx, now);
    if (!changed.ok) return changed;
    const next = { ...changed.value, revision: revision + 1 };
    if (!(await tx.circles.save(next, revision))) {
      const stored = await tx.circles.get(circle.event);
      return refuse({ code: 'stale_revision', revision: stored?.revision ?? 0 });
    }
    await tx.audit.write([circleEntry(permit, facts, now)]);
    return ok(next);
  });
}

/** What the trail says of something done to a circle. */
export function circleEntry(
  permit: Permit<'circle.edit' | 'circle.invite' | 'circle.work'>,
  facts: AuditEntry['facts'] & object,
  at: Instant,
): AuditEntry {
  const event = eventOf(permit);
  return {
    at,
    actor: personBehind(permit),
    action: permit.action,
    target: { kind: 'event', id: event },
    event,
    facts,
  };
}
