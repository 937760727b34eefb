import type { LocalDateTime } from '@netzwerkstatt/domain';
import type { SessionTime } from '../sessions/session-time.ts';
import type { Occurrence } from './occurrence.ts';
import type { ChangeScope } from './series-change.ts';

/**
 * A date moved as far as the named one is: so many days, so much on the clock, at its start and at its end. Alone it
 * is marked as moved by hand, unless it has no series to stand apart from.
 */
export function moved<S extends Occurrence>(
  session: S,
  named: S,
  to: Pick<SessionTime, 'startsAt' | 'endsAt'>,
  scope: ChangeScope,
): S {
  const startsAt = shifted(session.startsAt, named.startsAt, to.startsAt);
  const endsAt = shifted(session.endsAt, named.endsAt, to.endsAt);
  if (startsAt === session.startsAt && endsAt === session.endsAt) return session;
  const isApart = scope === 'one' && session.ruleDay !== undefined;
  return { ...session, startsAt, endsAt, ...(isApart && { isByHand: true }) };
}

/** On the wall, whatever the clocks do in between. */
function shifted(time: LocalDateTime, from: LocalDateTime, to: LocalDateTime): LocalDateTime {
  const wall = onTheWall(time) + onTheWall(to) - onTheWall(from);
  return new Date(wall).toISOString().slice(0, 16) as LocalDateTime;
}

function onTheWall(time: LocalDateTime): number {
  return Date.parse(`${time}:00.000Z`);
}
