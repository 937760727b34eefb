import type { LandProfile } from '@netzwerkstatt/catalogue';
import type { Instant, LocalDate, LocalDateTime } from '@netzwerkstatt/domain';
import {
  addDays,
  daysBetween,
  mondayOf,
  publicHolidayOn,
  publicHolidaysIn,
  toInstant,
  toLocalDate,
} from '@netzwerkstatt/scheduling';

/** The Monday of the week for which the story was written down. */
const WRITTEN_FOR = '2026-11-16' as LocalDate;

/** The days of a story that is always told as if it were today. */
export interface StoryDays {
  readonly today: LocalDate;
  /**
   * A day as it was written down, moved by whole weeks to where it lies as seen from today. One that would be a public
   * holiday goes on by another week, or back if it is over.
   */
  shifted(written: string): LocalDate;
  /** The first public holiday of this name on the day or after it. */
  nextHoliday(name: string, from: LocalDate): LocalDate;
  /** So many days from today; negative: ago. */
  fromToday(days: number): LocalDate;
  at(day: LocalDate, time: string): LocalDateTime;
  instant(day: LocalDate, time: string): Instant;
}

export function storyDays(now: Instant, land: LandProfile): StoryDays {
  const today = toLocalDate(now, land.timeZone);
  const shift = daysBetween(WRITTEN_FOR, mondayOf(today));
  const at = (day: LocalDate, time: string) => `${day}T${time}` as LocalDateTime;
  return {
    today,
    shifted(written) {
      const week = written < WRITTEN_FOR ? -7 : 7;
      let day = addDays(written as LocalDate, shift);
      while (publicHolidayOn(day, land.publicHolidays) !== null) day = addDays(day, week);
      return day;
    },
    nextHoliday(name, from) {
      const year = Number(from.slice(0, 4));
      const found = [year, year + 1]
        .flatMap((it) => publicHolidaysIn(it, land.publicHolidays))
        .find((it) => it.name === name && it.on >= from);
      if (found === undefined) throw new Error(`there is no ${name} in this Land`);
      return found.on;
    },
    fromToday: (days) => addDays(today, days),
    at,
    instant(day, time) {
      const resolved = toInstant(at(day, time), land.timeZone);
      if (!resolved.ok) throw new Error(`there is no ${time} on ${day}`);
      return resolved.value.instant;
    },
  };
}
