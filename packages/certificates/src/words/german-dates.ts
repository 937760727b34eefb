import type { LocalDate } from '@netzwerkstatt/domain';
import { type CertifiedPeriod, periodOf } from '../certified-days.ts';
import { type CalendarDay, calendarDay } from './calendar-day.ts';
import type { CertifiedPlace } from './certificate-words.ts';

const months = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
  ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
];
const weekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];

/** „20. Januar 2027“. */
export function longDay(date: LocalDate): string {
  const { day, month, year } = calendarDay(date);
  return `${day}. ${months[month - 1]} ${year}`;
}

export function weekdayAndDay(day: LocalDate): string {
  return `${weekdays[calendarDay(day).weekday]}, ${longDay(day)}`;
}

/** „am 20. Januar 2027“, „an 3 Tagen vom 20. Januar bis 17. Februar 2027“. */
export function onDays(days: readonly LocalDate[]): string {
  const period = periodOf(days);
  return period.from === period.to ? `am ${longDay(period.from)}` : `an ${days.length} Tagen ${span(period)}`;
}

/** „am 20. Januar 2027“, „vom 18. bis 20. Januar 2027“, „vom 20. Januar bis 17. Februar 2027“. */
export function span({ from, to }: CertifiedPeriod): string {
  if (from === to) return `am ${longDay(from)}`;
  return `vom ${startOf(from, calendarDay(to))} bis ${longDay(to)}`;
}

/** What the last day says too is not said twice. */
function startOf(from: LocalDate, last: CalendarDay): string {
  const { day, month, year } = calendarDay(from);
  if (year !== last.year) return longDay(from);
  return month === last.month ? `${day}.` : `${day}. ${months[month - 1]}`;
}

/** For a narrow column: „20.01.2027“, „20.01.–17.02.2027“. */
export function shortPeriod({ from, to }: CertifiedPeriod): string {
  const short = (day: LocalDate) => day.split('-').toReversed().join('.');
  if (from === to) return short(from);
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${short(from).slice(0, 6)}–${short(to)}`
    : `${short(from)}–${short(to)}`;
}

export function where({ format, place }: CertifiedPlace): string {
  if (format === 'online') return 'online';
  const there = place === undefined ? 'vor Ort' : `in ${place}`;
  return format === 'hybrid' ? `${there} oder online` : there;
}
