import type { LocalDate } from '@netzwerkstatt/domain';
import { type CertifiedPeriod, periodOf } from '../certified-days.ts';
import { type CalendarDay, calendarDay } from './calendar-day.ts';
import type { CertifiedPlace } from './certificate-words.ts';

export const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** “20 January 2027”. */
export function longDay(date: LocalDate): string {
  const { day, month, year } = calendarDay(date);
  return `${day} ${months[month - 1]} ${year}`;
}

export function weekdayAndDay(day: LocalDate): string {
  return `${weekdays[calendarDay(day).weekday]}, ${longDay(day)}`;
}

/** “on 20 January 2027”, “on 3 days from 20 January to 17 February 2027”. */
export function onDays(days: readonly LocalDate[]): string {
  const period = periodOf(days);
  return period.from === period.to ? `on ${longDay(period.from)}` : `on ${days.length} days ${span(period)}`;
}

/** “on 20 January 2027”, “from 18 to 20 January 2027”, “from 20 January to 17 February 2027”. */
export function span({ from, to }: CertifiedPeriod): string {
  if (from === to) return `on ${longDay(from)}`;
  return `from ${startOf(from, calendarDay(to))} to ${longDay(to)}`;
}

/** What the last day says too is not said twice. */
function startOf(from: LocalDate, last: CalendarDay): string {
  const { day, month, year } = calendarDay(from);
  if (year !== last.year) return longDay(from);
  return month === last.month ? `${day}` : `${day} ${months[month - 1]}`;
}

/** For a narrow column: “20 Jan 2027”, “20 Jan–17 Feb 2027”. */
export function shortPeriod({ from, to }: CertifiedPeriod): string {
  const short = (date: LocalDate) => {
    const { day, month } = calendarDay(date);
    return `${day} ${months[month - 1]?.slice(0, 3)}`;
  };
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (from === to) return `${short(from)} ${first}`;
  return first === last ? `${short(from)}–${short(to)} ${last}` : `${short(from)} ${first}–${short(to)} ${last}`;
}

export function where({ format, place }: CertifiedPlace): string {
  if (format === 'online') return 'online';
  const there = place === undefined ? 'on site' : `in ${place}`;
  return format === 'hybrid' ? `${there} or online` : there;
}
