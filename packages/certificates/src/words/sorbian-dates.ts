import type { LocalDate } from '@netzwerkstatt/domain';
import { type CertifiedPeriod, periodOf } from '../certified-days.ts';
import { type CalendarDay, calendarDay } from './calendar-day.ts';
import type { CertifiedPlace } from './certificate-words.ts';

/** In the genitive, as in a date. */
const months = [
  ...['januara', 'februara', 'měrca', 'apryla', 'meje', 'junija'],
  ...['julija', 'awgusta', 'septembra', 'oktobra', 'nowembra', 'decembra'],
];
const weekdays = ['njedźela', 'póndźela', 'wutora', 'srjeda', 'štwórtk', 'pjatk', 'sobota'];

/** „20. januara 2027“. */
export function longDay(date: LocalDate): string {
  const { day, month, year } = calendarDay(date);
  return `${day}. ${months[month - 1]} ${year}`;
}

export function weekdayAndDay(day: LocalDate): string {
  return `${weekdays[calendarDay(day).weekday]}, ${longDay(day)}`;
}

export function onDays(days: readonly LocalDate[]): string {
  return span(periodOf(days));
}

/** „20. januara 2027“, „wot 18. do 20. januara 2027“, „wot 20. januara do 17. februara 2027“. */
export function span({ from, to }: CertifiedPeriod): string {
  if (from === to) return longDay(from);
  return `wot ${startOf(from, calendarDay(to))} do ${longDay(to)}`;
}

/** What the last day says too is not said twice. */
function startOf(from: LocalDate, last: CalendarDay): string {
  const { day, month, year } = calendarDay(from);
  if (year !== last.year) return longDay(from);
  return month === last.month ? `${day}.` : `${day}. ${months[month - 1]}`;
}

/** In brackets: names of towns come from the event and cannot be declined here. */
export function where({ format, place }: CertifiedPlace): string {
  if (format === 'online') return 'online';
  const there = place === undefined ? 'na městnje' : `(${place})`;
  return format === 'hybrid' ? `${there} abo online` : there;
}
