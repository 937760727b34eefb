import type { EventId, LocalDateTime, NetworkId, PersonId, RoomId } from '@netzwerkstatt/domain';
import { aSession, testId } from '@netzwerkstatt/domain/testing';
import type { PlannedEvent, PlannedSession, SessionInPlan } from '../src/index.ts';

export const room = (number: number) => ({ id: testId('x', number) as RoomId, name: `Raum ${number}` });

export const trainer = (number: number) => ({ id: testId('p', number) as PersonId, name: `Trainerin ${number}` });

export const eventId = (number: number) => testId('e', number) as EventId;

export const network = (number: number) => testId('n', number) as NetworkId;

/** An event that has nothing in common with any other. */
export function aPlannedEvent(number: number, wanted: Partial<PlannedEvent> = {}): PlannedEvent {
  return {
    id: eventId(number),
    title: `Veranstaltung ${number}`,
    kind: 'training',
    format: 'on_site',
    targetProfessions: [],
    capacity: 20,
    trainers: [],
    status: 'published',
    ...wanted,
  };
}

/** A session on 20 January 2027 between two times, or between two days with times. */
export function planned(
  event: PlannedEvent,
  from: string,
  to: string,
  wanted: Partial<SessionInPlan> = {},
): PlannedSession {
  const at = (time: string) => (time.length === 5 ? `2027-01-20T${time}` : time) as LocalDateTime;
  return { event, session: aSession({ startsAt: at(from), endsAt: at(to), ...wanted }) };
}
