import type { Brand } from './brand.ts';

/** Length of one teaching unit (Unterrichtseinheit, UE). */
export const MINUTES_PER_TEACHING_UNIT = 45;

/** A whole number of teaching units of 45 minutes. */
export type TeachingUnits = Brand<number, 'TeachingUnits'>;

/**
 * Whole teaching units in a span; a started unit does not count.
 *
 * @param minutes - Time taught or attended, breaks excluded. Not negative.
 * @throws RangeError when `minutes` is negative or not finite.
 */
export function teachingUnitsIn(minutes: number): TeachingUnits {
  if (!Number.isFinite(minutes) || minutes < 0) throw new RangeError('minutes taught are a number from 0 on');
  return Math.floor(minutes / MINUTES_PER_TEACHING_UNIT) as TeachingUnits;
}

/** @throws RangeError when the number is not whole or is negative. */
export function parseTeachingUnits(number: number): TeachingUnits {
  if (!Number.isInteger(number) || number < 0) throw new RangeError('teaching units are whole and not negative');
  return number as TeachingUnits;
}
