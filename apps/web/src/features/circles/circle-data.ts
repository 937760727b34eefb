import type { Instant } from '@netzwerkstatt/domain';
import type { Answers } from '../../lib/api-types.ts';
import { hasBegun } from '../desk/event-state.ts';
import { heldSessions } from '../event/held-sessions.ts';

export type CircleView = Answers['circles']['read'];
export type CircleMember = CircleView['members'][number];
export type CircleSession = CircleView['event']['sessions'][number];
export type CircleMinutes = CircleView['minutes'][number];
export type CircleTask = CircleView['tasks'][number];
export type ListedCircle = Answers['circles']['list']['circles'][number];

export type CircleStatus = CircleView['circle']['status'];

/** What a member is called. */
export function memberName({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }) {
  return `${givenName} ${familyName}`;
}

/** The meeting somebody comes for: the latest that has begun, else the first one. */
export function dueMeeting(event: CircleView['event'], now: Instant): CircleSession | undefined {
  const meetings = heldSessions(event);
  return meetings.findLast((it) => hasBegun(it, now)) ?? meetings[0];
}

/** The minutes of a meeting, the newest version first. */
export function minutesOf({ minutes }: Pick<CircleView, 'minutes'>, session: string): readonly CircleMinutes[] {
  return minutes.filter((it) => it.session === session);
}
