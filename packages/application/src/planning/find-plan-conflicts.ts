import { type LandProfile, neighboursOf } from '@netzwerkstatt/catalogue';
import type { EventId, Instant, LocalDate, PersonId, PlaceId, SessionRoom } from '@netzwerkstatt/domain';
import {
  daysOf,
  findConflicts,
  type PlannedEvent,
  type PlannedSession,
  type SessionConflict,
  type SessionInPlan,
} from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { reachOf } from '../desk/reach-of.ts';
import type { LandTransaction, PlanningEvent, PlanningSession } from '../ports/index.ts';

/** The sessions of one event as somebody means to have them. */
export interface EventPlan {
  readonly event: PlannedEvent;
  /** Whose rooms the sessions name. */
  readonly place?: PlaceId;
  readonly sessions: readonly SessionInPlan[];
}

/** What gets in the way of a plan, and where to read about it. */
export interface PlanConflicts {
  readonly conflicts: readonly SessionConflict[];
  /** The events the conflicts name. */
  readonly others: Readonly<Record<EventId, Pick<PlanningEvent, 'slug' | 'status'>>>;
}

/** Holds a plan against everything else that is planned in the Land, and against the drafts its writer may see. */
export async function findPlanConflicts(
  tx: LandTransaction,
  land: LandProfile,
  permit: Pick<Permit, 'actor' | 'target'>,
  { event, place, sessions }: EventPlan,
  now: Instant,
): Promise<PlanConflicts> {
  const days = sessions.flatMap(daysOf).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return { conflicts: [], others: {} };
  const { networks: drafts, events = [] } = reachOf(permit, now);
  const around = await tx.planning.sessionsBetween({ from, to, drafts, events });
  const conflicts = findConflicts(
    sessions.map((session): PlannedSession => ({ event, session })),
    {
      sessions: around,
      planningDates: await tx.planning.planningDates(from, to),
      participants: await participantsAround(tx, event, around, new Set(days)),
      roomCapacity: await capacities(tx, place),
      areNeighbours: (a, b) => neighboursOf(land, a).includes(b),
    },
  );
  return { conflicts, others: othersIn(conflicts, around) };
}

/** Of those who have a place at the event: it has some once it was announced. */
async function participantsAround(
  tx: LandTransaction,
  { id, status }: PlannedEvent,
  around: readonly PlanningSession[],
  days: ReadonlySet<LocalDate>,
): Promise<ReadonlyMap<EventId, ReadonlySet<PersonId>>> {
  if (id === undefined || status !== 'published') return new Map();
  const thatDay = around.filter(({ session }) => daysOf(session).some((it) => days.has(it)));
  return tx.planning.participantsOf([...new Set([id, ...thatDay.map(({ event }) => event.id)])]);
}

async function capacities(tx: LandTransaction, id: PlaceId | undefined) {
  const place = id && (await tx.places.get(id));
  const byRoom = new Map(place?.rooms.map(({ id: room, capacity }) => [room, capacity]));
  return ({ id: room }: SessionRoom) => room && byRoom.get(room);
}

/** The events that conflicts name, and where to read about them. */
export function othersIn(
  conflicts: readonly SessionConflict[],
  around: readonly PlanningSession[],
): PlanConflicts['others'] {
  const named = new Set(conflicts.flatMap((it) => ('other' in it && it.other.event ? [it.other.event] : [])));
  const events = new Map(around.map(({ event }) => [event.id, event]));
  return Object.fromEntries(
    [...events.values()].filter(({ id }) => named.has(id)).map(({ id, slug, status }) => [id, { slug, status }]),
  );
}
