import { escape as escapeText } from 'ical-generator';
import type { CalendarEntry } from './calendar-entry.ts';
import { type CalendarFileOptions, calendarFile } from './calendar-file.ts';
import { isBlank, oneLine, plainText } from './calendar-text.ts';

/** A calendar people subscribe to. */
export interface CalendarFeed extends CalendarFileOptions {
  /** What a program calls the calendar: „Netzwerk Leipzig“. */
  readonly name: string;
  readonly description?: string;
  /** May be empty: a person without dates still has a calendar. */
  readonly entries: readonly CalendarEntry[];
  /** How often a program should look for changes. Whole minutes, default 60; some look far less often. */
  readonly refreshMinutes?: number;
}

/**
 * The text of a feed, to be sent as UTF-8. The same entries give the same text on every day, in every process and in
 * any order, so that its hash can be the ETag.
 *
 * No METHOD, no participants, no alarms; every entry with the UID and SEQUENCE it has in every other file.
 *
 * @throws RangeError when two entries share a UID, an entry is not valid (see {@link CalendarEntry}), the name is
 * empty or `refreshMinutes` is not a whole number from 1 on.
 */
export function calendarFeed({ name, description, entries, refreshMinutes = 60, ...options }: CalendarFeed): string {
  const title = escapeText(oneLine(name), false);
  if (isBlank(title)) throw new RangeError('a feed has a name');
  const refresh = duration(refreshMinutes);
  const about = plainText(description ?? '');
  // No X-WR-TIMEZONE: every time names its zone, and one reader converts UTC times by it and loses the doubled hour.
  const header = [
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    ...(about === '' ? [] : [`DESCRIPTION:${escapeText(about, false)}`, `X-WR-CALDESC:${escapeText(about, false)}`]),
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
  ];
  return calendarFile(header, entries, options);
}

function duration(minutes: number): string {
  if (!Number.isInteger(minutes) || minutes < 1)
    throw new RangeError('a feed is refreshed every so many whole minutes');
  return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
}
