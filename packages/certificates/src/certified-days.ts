import { dateOf, type LocalDate } from '@netzwerkstatt/domain';
import type { CertifiedSession, EventFacts } from './certificate-document.ts';
import { nextDay } from './proof-account/calendar-years.ts';

/** A span of days, both inclusive. */
export interface CertifiedPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A night that ends before it belongs to the evening before. */
const MORNING = '06:00';

/** The days on which something took place, each once, in their order. */
export function daysOf({ sessions }: Pick<EventFacts, 'sessions'>): LocalDate[] {
  return [...new Set(sessions.flatMap(daysWithin))].toSorted();
}

function daysWithin({ startsAt, endsAt }: CertifiedSession): LocalDate[] {
  const last = dateOf(endsAt);
  const days: LocalDate[] = [dateOf(startsAt)];
  for (let day = nextDay(dateOf(startsAt)); day < last; day = nextDay(day)) days.push(day);
  if (days[0] !== last && endsAt.slice(11) > MORNING) days.push(last);
  return days;
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
