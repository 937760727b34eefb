import type { Instant } from '@netzwerkstatt/domain';
import { resolveSessionTime } from '../sessions/session-time.ts';
import { importInstant } from '../to-instant.ts';
import type { Occurrence } from './occurrence.ts';
import type { ChangeWarning, OccurrenceChange } from './series-change.ts';

/** What somebody should know about the dates that now lie elsewhere. */
export function changeWarnings<S extends Occurrence>(
  before: readonly S[],
  after: readonly S[],
  changes: readonly OccurrenceChange<S>[],
): ChangeWarning<S>[] {
  const [meetingBefore, meetingNow] = [startingTogether(before), startingTogether(after)];
  return changes.flatMap((change): ChangeWarning<S>[] => {
    if (change.kind !== 'moved' && change.kind !== 'added' && change.kind !== 'restored') return [];
    const sessionId = change.after.id;
    const together = change.kind === 'added' ? [] : (meetingBefore.get(startOf(change.before)) ?? []);
    const otherId = meetingNow
      .get(startOf(change.after))
      ?.find((id) => id !== sessionId && !(together.includes(sessionId) && together.includes(id)));
    const time = resolveSessionTime(change.after);
    return [
      ...(otherId === undefined ? [] : [{ code: 'same_slot' as const, sessionId, otherId }]),
      ...(time.ok && time.value.showsTwice
        ? [{ code: 'doubled_hour' as const, sessionId, taken: 'earlier' as const }]
        : []),
    ];
  });
}

/** The ids of dates that are not cancelled, by the instant at which they start. */
function startingTogether<S extends Occurrence>(sessions: readonly S[]): ReadonlyMap<Instant, readonly S['id'][]> {
  const ids = new Map<Instant, S['id'][]>();
  for (const session of sessions) {
    if (session.status === 'cancelled') continue;
    const start = startOf(session);
    ids.set(start, [...(ids.get(start) ?? []), session.id]);
  }
  return ids;
}

function startOf({ startsAt, timeZone }: Occurrence): Instant {
  return importInstant(startsAt, timeZone).instant;
}
