import type { EventFacts, EventSession } from '@netzwerkstatt/domain';

/** The dates that take place; all of them when none does, so that a cancelled event still says when it would have been. */
export function heldSessions({ sessions }: Pick<EventFacts, 'sessions'>): readonly EventSession[] {
  const held = sessions.filter((it) => it.status === 'planned');
  return held.length > 0 ? held : sessions;
}
