import type { EventFacts } from '@netzwerkstatt/domain';
import { heldSessions } from '../event/held-sessions.ts';

/**
 * Neighbours of the same month together, in the order in which they were found. A search puts what was found as it was
 * typed before what is only similar, so a month may come twice.
 */
export function monthGroups<Listed extends { readonly event: Pick<EventFacts, 'sessions'> }>(
  events: readonly Listed[],
): readonly { readonly month: string; readonly events: readonly Listed[] }[] {
  const groups: { readonly month: string; readonly events: Listed[] }[] = [];
  for (const listed of events) {
    const month = heldSessions(listed.event)[0]?.startsAt.slice(0, 7) ?? '';
    const last = groups.at(-1);
    if (last?.month === month) last.events.push(listed);
    else groups.push({ month, events: [listed] });
  }
  return groups;
}
