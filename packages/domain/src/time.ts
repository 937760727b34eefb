import type { Brand } from './brand.ts';

/** A point in time, as UTC with milliseconds: `2026-11-21T09:00:00.000Z`. Two instants compare as texts. */
export type Instant = Brand<string, 'Instant'>;

/** A day in a calendar on the wall, without a zone: `2026-11-21`. */
export type LocalDate = Brand<string, 'LocalDate'>;

/** What a clock on the wall shows, to the minute and without a zone: `2026-11-21T09:00`. A plan, not a fact. */
export type LocalDateTime = Brand<string, 'LocalDateTime'>;

/** An IANA time zone: `Europe/Berlin`. */
export type TimeZone = Brand<string, 'TimeZone'>;

/** The zone in which every Land of the networks lives. */
export const BERLIN: TimeZone = 'Europe/Berlin' as TimeZone;

const instantShape = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const dateShape = /^\d{4}-\d{2}-\d{2}$/;
const dateTimeShape = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/;

/** @throws RangeError when the text is no real point in time in exactly our shape. */
export function parseInstant(text: string): Instant {
  if (!instantShape.test(text) || !isRealDay(text)) throw new RangeError(`not an instant: ${text}`);
  return text as Instant;
}

/** @throws RangeError when there is no such day, like `2026-02-29`. */
export function parseLocalDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text as LocalDate;
}

/** Whether a text names a day that exists. */
export function isLocalDate(text: string): text is LocalDate {
  return dateShape.test(text) && isRealDay(text);
}

/** @throws RangeError when the day does not exist or the time is not between 00:00 and 23:59. */
export function parseLocalDateTime(text: string): LocalDateTime {
  if (!isLocalDateTime(text)) throw new RangeError(`not a time on the wall: ${text}`);
  return text as LocalDateTime;
}

/** Whether a text names a day that exists and a time of it. Says nothing about summer time: see `toInstant` in scheduling. */
export function isLocalDateTime(text: string): text is LocalDateTime {
  return dateTimeShape.test(text) && isRealDay(text);
}

/** The day a wall clock time falls on. */
export function dateOf(time: LocalDateTime): LocalDate {
  return time.slice(0, 10) as LocalDate;
}

/** The instant a machine names by its milliseconds since 1970. */
export function instantAt(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString() as Instant;
}

/** An instant moved by a span of real time. For plans ("next week at nine") use scheduling, which knows summer time. */
export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return instantAt(Date.parse(instant) + milliseconds);
}

export const MINUTE_MS = 60_000;
export const HOUR_MS: number = 60 * MINUTE_MS;
export const DAY_MS: number = 24 * HOUR_MS;

/** Whether the day at the beginning of a text exists; by arithmetic, because feeds ask it thousands of times. */
function isRealDay(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeapYear ? 29 : daysOfMonths[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

const daysOfMonths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
