import type { CalendarEntry } from './calendar-entry.ts';
import { type CalendarFileOptions, calendarFile } from './calendar-file.ts';

/**
 * The text of a file to save, with one date or with all dates of a training, to be sent as UTF-8. It carries no name
 * of a calendar: Outlook would open a new calendar for it instead of adding the date.
 *
 * Offer single dates as well: Gmail takes only the first entry of a file with several.
 *
 * @throws RangeError when there is no entry, two share a UID, or one is not valid (see {@link CalendarEntry}).
 */
export function calendarDownload(entries: readonly CalendarEntry[], options: CalendarFileOptions = {}): string {
  if (entries.length === 0) throw new RangeError('a download has at least one entry');
  return calendarFile([], entries, options);
}
