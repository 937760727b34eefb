import type { ProfessionCode } from './profession.ts';

/** The times that habits speak of. */
export const habitualTimes = [
  'school_holidays',
  'lessons',
  'morning',
  'monday_morning',
  'wednesday_friday_afternoon',
  'evening',
  'quarter_end',
] as const;

/**
 * Times that come round again and mean something to a profession. `lessons` are the mornings of school days;
 * `quarter_end` is the last week of a quarter, in which practices settle their accounts.
 */
export type HabitualTime = (typeof habitualTimes)[number];

/** When people of some professions find it easy to come, or cannot come at all. */
export interface ProfessionHabit {
  readonly time: HabitualTime;
  readonly professions: readonly ProfessionCode[];
  /** Whether the time suits them or is bad for them. */
  readonly suits: boolean;
  /** Who says so. */
  readonly source: string;
}
