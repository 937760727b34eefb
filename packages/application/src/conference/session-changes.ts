import type { EventSession } from '@netzwerkstatt/domain';
import type { OccurrenceChange } from '@netzwerkstatt/scheduling';

/** What became of each session whose date is another one now, as letters tell it. Words and rooms are read on the page. */
export function sessionChanges(
  before: readonly EventSession[],
  after: readonly EventSession[],
): readonly OccurrenceChange<EventSession>[] {
  const earlier = new Map(before.map((it) => [it.id, it]));
  return after.flatMap((session): OccurrenceChange<EventSession>[] => {
    const known = earlier.get(session.id);
    if (known === undefined) return [{ kind: 'added', after: session }];
    const both = { before: known, after: session };
    if (known.status !== session.status) {
      return [{ kind: session.status === 'cancelled' ? 'cancelled' : 'restored', ...both }];
    }
    const isMoved = known.startsAt !== session.startsAt || known.endsAt !== session.endsAt;
    return isMoved && session.status === 'planned' ? [{ kind: 'moved', ...both }] : [];
  });
}
