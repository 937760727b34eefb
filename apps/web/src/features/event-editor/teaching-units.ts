import { MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';

/** Minutes of teaching units as they are typed, also with digits behind a comma; `NaN` when it is no number. */
export function minutesOf(units: string): number {
  const text = units.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * MINUTES_PER_TEACHING_UNIT) : Number.NaN;
}

/** „8“, „1,33“: so exact that the minutes come back. */
export function unitsText(minutes: number): string {
  return String(Math.round((minutes / MINUTES_PER_TEACHING_UNIT) * 100) / 100).replace('.', ',');
}
