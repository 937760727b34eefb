import type { MailMessage } from '@netzwerkstatt/application';
import {
  addMilliseconds,
  BERLIN,
  type EventSession,
  type Instant,
  type LocalDate,
  type LocalDateTime,
} from '@netzwerkstatt/domain';

export type MailLocale = MailMessage['locale'];

/** The dates of a mail in one language: plans as the clock on the wall of the place shows them, deadlines in Berlin. */
export interface MailDates {
  /** „Mi, 20. Januar 2027, 9:00–16:30 Uhr“; over midnight with both days. */
  readonly session: (session: Pick<EventSession, 'startsAt' | 'endsAt'>) => string;
  /** „Mo, 23. November 2026, 10:00 Uhr“. Midnight belongs to the day that ends: „24:00 Uhr“. */
  readonly deadline: (instant: Instant) => string;
  /** „29. November 2029“. */
  readonly date: (day: LocalDate) => string;
}

/** How a language puts a date together. */
interface DateStyle {
  readonly tag: string;
  readonly date: (parts: ClockParts) => string;
  readonly time: (parts: ClockParts) => string;
  /** Behind the last time. */
  readonly suffix: string;
}

interface ClockParts {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly hour: string;
  readonly minute: string;
}

export const germanDates: MailDates = mailDates({
  tag: 'de-DE',
  date: ({ day, month, year }) => `${day}. ${month} ${year}`,
  time: ({ hour, minute }) => `${Number(hour)}:${minute}`,
  suffix: ' Uhr',
});

export const englishDates: MailDates = mailDates({
  tag: 'en-GB',
  date: ({ day, month, year }) => `${day} ${month} ${year}`,
  time: ({ hour, minute }) => `${hour}:${minute}`,
  suffix: '',
});

function mailDates({ tag, date, time, suffix }: DateStyle): MailDates {
  const day = (parts: ClockParts) => `${parts.weekday}, ${date(parts)}`;
  const onTheWall = clockReader(tag, 'UTC');
  const inBerlin = clockReader(tag, BERLIN);
  return {
    session({ startsAt, endsAt }) {
      const start = onTheWall(asIfInUtc(startsAt));
      const end = onTheWall(asIfInUtc(endsAt));
      const until = day(start) === day(end) ? `${time(end)}${suffix}` : `${day(end)}, ${time(end)}${suffix}`;
      const between = day(start) === day(end) ? '–' : `${suffix} – `;
      return `${day(start)}, ${time(start)}${between}${until}`;
    },
    deadline(instant) {
      const at = inBerlin(instant);
      if (at.hour !== '00' || at.minute !== '00') return `${day(at)}, ${time(at)}${suffix}`;
      // „Bis Donnerstag, 0:00 Uhr“ is read as Thursday by half of us; a deadline is exclusive, so Wednesday it is.
      const dayBefore = inBerlin(addMilliseconds(instant, -1));
      return `${day(dayBefore)}, ${time({ ...at, hour: '24' })}${suffix}`;
    },
    date: (on) => date(onTheWall(asIfInUtc(`${on}T00:00` as LocalDateTime))),
  };
}

/** A plan has no instant of its own: read as UTC and shown in UTC it stays what the clock on the wall will show. */
function asIfInUtc(local: LocalDateTime): string {
  return `${local}:00.000Z`;
}

function clockReader(tag: string, timeZone: string): (instant: string) => ClockParts {
  const format = new Intl.DateTimeFormat(tag, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes): string => {
      const value = parts.get(type);
      if (value === undefined) throw new Error(`no ${type} in the dates of ${tag}`);
      return value;
    };
    return {
      weekday: part('weekday').replace('.', ''),
      day: part('day'),
      month: part('month'),
      year: part('year'),
      hour: part('hour'),
      minute: part('minute'),
    };
  };
}
