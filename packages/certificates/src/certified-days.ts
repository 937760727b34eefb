import type { LocalDate } from '@netzwerkstatt/domain';
import type { EventFacts } from './certificate-document.ts';

/** A span of days, both inclusive. */
export interface CertifiedPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The days on which something took place, each once, in their order. */
export function daysOf({ sessions }: Pick<EventFacts, 'sessions'>): LocalDate[] {
  const days = sessions.flatMap(({ startsAt, endsAt }) => [startsAt.slice(0, 10), endsAt.slice(0, 10)]);
  return [...new Set(days)].toSorted() as LocalDate[];
}

/**
 * First and last of these days.
 *
 * @throws RangeError when there is none.
 */
export function periodOf(days: readonly LocalDate[]): CertifiedPeriod {
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) throw new RangeError('a certificate speaks of at least one day');
  return { from, to };
}
