import type { LocalDate } from '@netzwerkstatt/domain';

/** The same day so many months later; the last day of the month where it has no such day. */
export function monthsLater(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const lastDay = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  const parts = [Math.floor(index / 12), (index % 12) + 1, Math.min(day, lastDay)];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-') as LocalDate;
}
