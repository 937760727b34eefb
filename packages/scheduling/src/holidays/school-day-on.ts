import type { LocalDate, SchoolHolidayTable } from '@netzwerkstatt/domain';

/** What a table of school holidays says about a day. Weekends and public holidays are none of its business. */
export type SchoolDay =
  | { readonly kind: 'lesson_day' }
  | { readonly kind: 'school_holiday'; readonly name: string }
  /** Nobody decreed it yet, or the table begins later: not the same as a day with lessons. */
  | { readonly kind: 'not_known_yet'; readonly knownUntil: LocalDate | null };

/** What a table of school holidays says about a day; before its first holiday it says nothing. */
export function schoolDayOn(day: LocalDate, table: SchoolHolidayTable): SchoolDay {
  const holiday = table.holidays.find(({ from, to }) => from <= day && day <= to);
  if (holiday) return { kind: 'school_holiday', name: holiday.name };
  const isAfterStart = table.holidays.some(({ from }) => from <= day);
  if (!isAfterStart || table.knownUntil === null || day > table.knownUntil) {
    return { kind: 'not_known_yet', knownUntil: table.knownUntil };
  }
  return { kind: 'lesson_day' };
}
