import type { Instant } from '@netzwerkstatt/domain';
import { resolveSessionTime, type SessionTime } from '@netzwerkstatt/scheduling';

/** A stretch of real time. */
export interface Span {
  readonly from: Instant;
  /** Exclusive: who begins when another ends does not meet them. */
  readonly to: Instant;
}

/**
 * Whether a stored session lies in a span at least in part.
 *
 * @throws Error when it has a time that the clocks skip: such a session is never stored.
 */
export function isMet(session: SessionTime, { from, to }: Span): boolean {
  const time = resolveSessionTime(session);
  if (!time.ok) throw new Error(`a session has a time that does not exist: ${session[time.refusal.field]}`);
  return time.value.startInstant < to && time.value.endInstant > from;
}
