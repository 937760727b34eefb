import type { Event, Instant, Refusal } from '@netzwerkstatt/domain';
import { lastEnd } from '../programme/event-times.ts';

export type ClockRefusal =
  | (Refusal<'clock_before_end'> & { readonly endsAt: Instant })
  /** Something was issued at a moment that lies ahead: the clock was set back. */
  | (Refusal<'clock_behind'> & { readonly latest: Instant });

/**
 * Why nothing may be issued now: no certificate is older than what it speaks of, and none than one that is there already. Whoever
 * reads two of them must be able to tell by their dates which came first.
 *
 * @param issued - When certificates of the event were issued so far.
 */
export function clockRefusal(event: Event, issued: readonly Instant[], now: Instant): ClockRefusal | undefined {
  const endsAt = lastEnd(event);
  if (now < endsAt) return { code: 'clock_before_end', endsAt };
  return behind(issued, now);
}

export function behind(
  issued: readonly Instant[],
  now: Instant,
): Extract<ClockRefusal, { code: 'clock_behind' }> | undefined {
  const latest = issued.toSorted().at(-1);
  return latest !== undefined && now < latest ? { code: 'clock_behind', latest } : undefined;
}
