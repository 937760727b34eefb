import type { PlanningDate } from '@netzwerkstatt/domain';
import { daysOf, takePlaceAtOnce } from '../sessions/session-time.ts';
import { byDay, onDaysOf } from './by-day.ts';
import { conflictsAtOnce } from './conflicts-at-once.ts';
import { conflictsOnDays } from './conflicts-on-day.ts';
import type { PlannedSession } from './planned-session.ts';
import { atTime, type SessionAtTime } from './session-at-time.ts';
import type { ConflictWeight, SessionConflict } from './session-conflicts.ts';
import type { Surroundings } from './surroundings.ts';

const weights: readonly ConflictWeight[] = ['impossible', 'warns', 'good_to_know'];

/**
 * What gets in the way of the sessions of one event: rooms and people that are taken, other events of the day, days that
 * are taken otherwise. Holidays are said by `checkSessions`.
 *
 * @param planned - All of one event.
 * @returns in the order of the sessions, the heaviest first; the order of the surroundings does not matter.
 * @throws RangeError when a time or a zone does not exist at all.
 */
export function findConflicts(planned: readonly PlannedSession[], surroundings: Surroundings): SessionConflict[] {
  const own = planned.flatMap((it, index) => atTime(it, index) ?? []);
  const days = new Set(own.flatMap(({ time }) => daysOf(time)));
  const others = surroundings.sessions
    .filter(({ event }) => !planned.some((it) => it.event.id !== undefined && it.event.id === event.id))
    // Before the clocks are asked, which takes its time with the sessions of a whole year.
    .filter(({ session }) => daysOf(session).some((it) => days.has(it)))
    .flatMap((it) => atTime(it) ?? [])
    .toSorted(inOrder);
  const otherDays = byDay(others);
  const conflicts = [
    ...own.flatMap((it, position) => atOnce(it, [...own.slice(0, position), ...onDaysOf(it, otherDays)])),
    ...own.flatMap((it) => roomTooSmall(it, surroundings.roomCapacity)),
    ...own.flatMap((it, position) =>
      participantsElsewhere(it, own.slice(0, position), onDaysOf(it, otherDays), surroundings),
    ),
    ...conflictsOnDays(own.toSorted(inOrder), otherDays, surroundings.areNeighbours),
    ...takenDays(own.toSorted(inOrder), surroundings.planningDates ?? []),
  ];
  return conflicts.toSorted(
    (a, b) => a.sessionIndex - b.sessionIndex || weights.indexOf(a.weight) - weights.indexOf(b.weight),
  );
}

/** What nobody can override. */
export function isImpossible({ weight }: SessionConflict): boolean {
  return weight === 'impossible';
}

function atOnce(session: SessionAtTime, others: readonly SessionAtTime[]): SessionConflict[] {
  return others
    .filter((other) => takePlaceAtOnce(session.time, other.time))
    .flatMap((other) => conflictsAtOnce(session, other))
    .map((it) => ({ ...it, sessionIndex: session.index ?? 0 }));
}

function roomTooSmall(
  { event, session, index = 0 }: SessionAtTime,
  capacityOf: Surroundings['roomCapacity'],
): SessionConflict[] {
  const roomCapacity = session.room && capacityOf?.(session.room);
  // Of those who come to a forum nobody knows how many, unless it has places of its own.
  const capacity = session.capacity ?? (session.isForum ? 0 : event.capacity);
  if (session.room === undefined || roomCapacity === undefined || capacity <= roomCapacity) return [];
  return [
    { code: 'room_too_small', weight: 'warns', sessionIndex: index, room: session.room.name, roomCapacity, capacity },
  ];
}

/** People with a place here and one elsewhere at that time; forums beside each other say it once. */
function participantsElsewhere(
  session: SessionAtTime,
  before: readonly SessionAtTime[],
  others: readonly SessionAtTime[],
  { participants }: Surroundings,
): SessionConflict[] {
  const { event, time, index = 0 } = session;
  const ours = event.id === undefined ? undefined : participants?.get(event.id);
  if (ours === undefined || before.some((it) => takePlaceAtOnce(it.time, time))) return [];
  const elsewhere = others
    .filter((it) => takePlaceAtOnce(it.time, time))
    .flatMap(({ event: { id } }) => (id === undefined ? [] : [...(participants?.get(id) ?? [])]));
  const people = new Set(elsewhere.filter((it) => ours.has(it))).size;
  return people === 0 ? [] : [{ code: 'participants_elsewhere', weight: 'warns', sessionIndex: index, people }];
}

/** Each planning date once for a day. */
function takenDays(planned: readonly SessionAtTime[], dates: readonly PlanningDate[]): SessionConflict[] {
  const said = new Set<string>();
  return planned.flatMap(({ event, time, index = 0 }) =>
    daysOf(time).flatMap((day) =>
      dates
        .filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
        .filter(({ network }) => network === undefined || network === event.network)
        .filter(({ id }) => !said.has(`${day} ${id}`) && said.add(`${day} ${id}`))
        .toSorted((a, b) => compare(a.title, b.title) || compare(a.id, b.id))
        .map(({ kind, title, network }) => ({
          code: 'planning_date' as const,
          weight: 'warns' as const,
          sessionIndex: index,
          day,
          kind,
          title,
          ...(network !== undefined && { network }),
        })),
    ),
  );
}

function inOrder(a: SessionAtTime, b: SessionAtTime): number {
  return (
    compare(a.time.startInstant, b.time.startInstant) ||
    compare(a.time.endInstant, b.time.endInstant) ||
    (a.index ?? 0) - (b.index ?? 0) ||
    compare(a.event.id ?? a.event.title, b.event.id ?? b.event.title) ||
    compare(JSON.stringify(a.session), JSON.stringify(b.session))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
