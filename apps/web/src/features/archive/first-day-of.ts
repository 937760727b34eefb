import { type LocalDate, parseLocalDate } from '@netzwerkstatt/domain';

/** The day a month is written by where only months are known. */
export function firstDayOf({ year, month }: { readonly year: number; readonly month: number }): LocalDate {
  return parseLocalDate(`${year}-${String(month).padStart(2, '0')}-01`);
}
