import type { LocalDateTime } from '@netzwerkstatt/domain';

/**
 * Europe/Berlin for calendar files: the two rules that hold since 1996, without an end. A test compares them with the
 * tz database that the program runs with.
 */
export const berlinTimeZoneLines: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

/** Before that, summer time ended in September, which these rules do not tell. */
export const BERLIN_RULES_HOLD_FROM = '1996-10-28T00:00' as LocalDateTime;
