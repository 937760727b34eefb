import type { LocalDate, ProfessionCode } from '@netzwerkstatt/domain';
import { daysOf } from '../sessions/session-time.ts';
import type { SessionsByDay } from './by-day.ts';
import type { PlannedEvent } from './planned-session.ts';
import { asOther, type SessionAtTime } from './session-at-time.ts';
import type { SameDayReason, SessionConflict } from './session-conflicts.ts';
import type { Surroundings } from './surroundings.ts';

type Neighbours = Surroundings['areNeighbours'];

/**
 * Other events of a day that draw on the same people, each once for a day: with the first session planned for it, and
 * the first of the other.
 *
 * @param planned - By start.
 * @param others - Of each day by start.
 */
export function conflictsOnDays(
  planned: readonly SessionAtTime[],
  others: SessionsByDay,
  areNeighbours: Neighbours,
): SessionConflict[] {
  const said = new Set<string>();
  const conflicts: SessionConflict[] = [];
  for (const { event, time, index = 0 } of planned) {
    for (const day of daysOf(time)) {
      for (const other of others.get(day) ?? []) {
        const key = `${day} ${other.event.id ?? other.event.title}`;
        if (said.has(key)) continue;
        said.add(key);
        conflicts.push(...sameDay(event, other, day, areNeighbours).map((it) => ({ ...it, sessionIndex: index })));
      }
    }
  }
  return conflicts;
}

function sameDay(event: PlannedEvent, other: SessionAtTime, day: LocalDate, areNeighbours: Neighbours) {
  const professions = sharedProfessions(event, other.event);
  const reasons = reasonsFor(event, other.event, professions, areNeighbours);
  if (reasons.length === 0) return [];
  const isFarther = reasons.every((it) => it === 'neighbouring_region');
  return [
    {
      code: 'same_day',
      weight: isFarther ? 'good_to_know' : 'warns',
      day,
      reasons,
      ...(professions.length > 0 && { professions }),
      other: asOther(other),
    } as const,
  ];
}

function reasonsFor(
  a: PlannedEvent,
  b: PlannedEvent,
  professions: readonly ProfessionCode[],
  areNeighbours: Neighbours,
): SameDayReason[] {
  const reasons: SameDayReason[] = [];
  const isOneNetwork = a.network !== undefined && a.network === b.network;
  if (isOneNetwork) reasons.push('same_network');
  if (a.kind === 'state_conference' || b.kind === 'state_conference') reasons.push('state_conference');
  if (a.region !== undefined && b.region !== undefined) {
    if (a.region === b.region && !isOneNetwork) reasons.push('same_region');
    if (a.region !== b.region && areNeighbours?.(a.region, b.region)) reasons.push('neighbouring_region');
  }
  if (professions.length > 0) reasons.push('same_professions');
  return reasons;
}

/** Those both are for by name; what is for everyone is for nobody in particular. */
function sharedProfessions(a: PlannedEvent, b: PlannedEvent): readonly ProfessionCode[] {
  return a.targetProfessions.filter((it) => b.targetProfessions.includes(it));
}
