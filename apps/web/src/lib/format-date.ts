import { BERLIN, type Instant, type LocalDate, type LocalDateTime } from '@netzwerkstatt/domain';
import type { Locale } from './locale.ts';

/** The one place where times become words. Plans are shown as they are on the wall; instants in the zone of the Länder. */
const languages = { de: 'de-DE', en: 'en-GB' } as const;

type Options = Intl.DateTimeFormatOptions;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, timeZone: string, options: Options): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(languages[locale], { timeZone, ...options });
  formats.set(key, known);
  return known;
}

/** A plan is written as if it were UTC, so that no zone moves it. */
const wall = (time: LocalDateTime | LocalDate) => new Date(time.length === 10 ? `${time}T12:00:00Z` : `${time}:00Z`);

const long: Options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const short: Options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' };
const clock: Options = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' };

/** „Mittwoch, 20. Januar 2027“ */
export function formatDay(day: LocalDate | LocalDateTime, locale: Locale): string {
  return format(locale, 'UTC', long).format(wall(day));
}

/** „Mi., 20. Jan. 2027“ */
export function formatDayShort(day: LocalDate | LocalDateTime, locale: Locale): string {
  return format(locale, 'UTC', short).format(wall(day));
}

/** „20. Jan. 2027“: where the day of the week says nothing. */
export function formatDate(day: LocalDate, locale: Locale): string {
  return format(locale, 'UTC', { day: 'numeric', month: 'short', year: 'numeric' }).format(wall(day));
}

/** „20.01.“: in narrow columns where the year is clear. */
export function formatDayAndMonth(day: LocalDate | LocalDateTime, locale: Locale): string {
  return format(locale, 'UTC', { day: '2-digit', month: '2-digit' }).format(wall(day));
}

/** „9:00“ */
export function formatTime(time: LocalDateTime, locale: Locale): string {
  return format(locale, 'UTC', clock).format(wall(time));
}

/** „9:00–16:30 Uhr“, with the day of the end where it is another one. */
export function formatSpan(startsAt: LocalDateTime, endsAt: LocalDateTime, locale: Locale): string {
  const isOneDay = startsAt.slice(0, 10) === endsAt.slice(0, 10);
  const end = isOneDay
    ? formatTime(endsAt, locale)
    : `${formatTime(endsAt, locale)} (${formatDayShort(endsAt, locale)})`;
  return `${formatTime(startsAt, locale)}–${end}${locale === 'de' ? ' Uhr' : ''}`;
}

/** „Mi., 13. Jan. 2027, 23:59 Uhr“: a deadline, in the time of the Länder. */
export function formatInstant(instant: Instant, locale: Locale): string {
  return `${format(locale, BERLIN, { ...short, ...clock }).format(new Date(instant))}${locale === 'de' ? ' Uhr' : ''}`;
}

/** „14:05 Uhr“: an instant of today, in the time of the Länder. */
export function formatInstantTime(instant: Instant, locale: Locale): string {
  return `${format(locale, BERLIN, clock).format(new Date(instant))}${locale === 'de' ? ' Uhr' : ''}`;
}

/** The day of an instant: „21. November 2026“. */
export function formatInstantDay(instant: Instant, locale: Locale): string {
  return format(locale, BERLIN, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(instant));
}

/** „Januar 2027“: heads a month of a list. */
export function formatMonth(day: LocalDate | LocalDateTime, locale: Locale): string {
  return format(locale, 'UTC', { month: 'long', year: 'numeric' }).format(wall(day));
}

/** Weekday, number and month apart, for the tile beside an event. */
export function dayParts(day: LocalDate | LocalDateTime, locale: Locale) {
  const part = (options: Options) => format(locale, 'UTC', options).format(wall(day));
  return { weekday: part({ weekday: 'short' }), day: part({ day: '2-digit' }), month: part({ month: 'short' }) };
}
