import type { Instant } from '@netzwerkstatt/domain';
import { resolveSessionTime, type SessionTime } from '@netzwerkstatt/scheduling';

/** Whether a session lies in a span at least in part. Ends are exclusive: one after the other do not meet. */
export function isMet(session: SessionTime, { from, to }: { readonly from: Instant; readonly to: Instant }): boolean {
  const time = resolveSessionTime(session);
  if (!time.ok) throw new Error(`a session has a time that does not exist: ${session[time.refusal.field]}`);
  return time.value.startInstant < to && time.value.endInstant > from;
}
