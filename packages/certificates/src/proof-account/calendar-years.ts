import { DAY_MS, type LocalDate } from '@netzwerkstatt/domain';

/** The same day of another year; 29 February becomes 28 February where there is none. */
export function addYears(day: LocalDate, years: number): LocalDate {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  return (new Date(`${same}T00:00:00Z`).toISOString().startsWith(same) ? same : `${year}-02-28`) as LocalDate;
}

export function nextDay(day: LocalDate): LocalDate {
  return shifted(day, 1);
}

export function previousDay(day: LocalDate): LocalDate {
  return shifted(day, -1);
}

function shifted(day: LocalDate, days: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10) as LocalDate;
}

/** How many days the second comes after the first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
