import type { Instant } from '@netzwerkstatt/domain';
import type { EventFacts } from '../../lib/api-types.ts';
import { hasBegun } from '../desk/event-state.ts';
import type { Attendant } from './attendance-draft.ts';

type Session = EventFacts['sessions'][number];

/** Whether anything is recorded for a session. */
export function isRecorded({ id }: Pick<Session, 'id'>, attendants: readonly Attendant[]): boolean {
  return attendants.some(({ minutes }) => minutes[id] !== undefined);
}

/** The session whose attendance is up: the first that has begun without a record, else the latest that has begun. */
export function dueSession(
  sessions: readonly Session[],
  attendants: readonly Attendant[],
  now: Instant,
): Session | undefined {
  const begun = sessions.filter((it) => hasBegun(it, now));
  return begun.find((it) => !isRecorded(it, attendants)) ?? begun.at(-1) ?? sessions[0];
}
