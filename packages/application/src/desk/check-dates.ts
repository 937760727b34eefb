import type { Ags, EventFormat, EventId, EventKind, PlaceId, ProfessionCode, Result } from '@netzwerkstatt/domain';
import type { CheckedSessions, SessionsRefusal } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { findPlanConflicts, type PlanConflicts } from '../planning/find-plan-conflicts.ts';
import { plannedEvent } from '../planning/planned-event.ts';
import { checkIn } from './check-event.ts';
import type { SessionDraft } from './event-draft.ts';

/** Dates as they stand in the fields, and what matters for them of the event they are for. */
export interface DatesToCheck {
  /** Absent for an event that is new. */
  readonly event?: EventId;
  readonly kind: EventKind;
  readonly format: EventFormat;
  readonly region?: Ags;
  readonly targetProfessions: readonly ProfessionCode[];
  /** 0 as long as nobody has said how many. */
  readonly capacity: number;
  readonly place?: PlaceId;
  readonly sessions: readonly SessionDraft[];
}

export interface CheckedDates extends PlanConflicts {
  readonly dates: Result<CheckedSessions, SessionsRefusal>;
}

/** What speaks against these dates; asked while somebody types, and again before the event is published. */
export async function checkDates(
  deps: Dependencies,
  permit: Permit<'event.create'>,
  { event: id, place, sessions, ...facts }: DatesToCheck,
): Promise<CheckedDates> {
  const { land: code, network } = permit.target;
  const land = landOf(deps, code);
  const now = deps.clock.now();
  const planned = sessions.map((it) => ({ ...it, timeZone: land.timeZone, status: 'planned' as const }));
  return deps.store.inLand(code, async (tx) => {
    const stored = id && (await tx.events.get(id));
    const isOwn = stored !== undefined && stored.network === network;
    const event = await plannedEvent(
      tx,
      { title: '', ...facts, ...(network !== undefined && { network }) },
      isOwn ? stored : undefined,
    );
    // Somebody else's event is only left out: who teaches or comes there is not answered here.
    const plan = { event: { ...(id !== undefined && { id }), ...event }, ...(place !== undefined && { place }) };
    return {
      dates: checkIn(land, planned, now, facts.targetProfessions),
      ...(await findPlanConflicts(tx, land, permit, { ...plan, sessions: planned }, now)),
    };
  });
}
