/**
 * The fewest whole minutes that reach the share.
 *
 * @throws RangeError when the share is not above 0 and up to 1.
 */
export function minutesOfShare(plannedMinutes: number, share: number): number {
  checkShare(share);
  // 0.7 · 10 is 7.000000000000001 in binary: the quotient decides, because 7 / 10 and 0.7 round to the same number.
  const almost = Math.ceil(plannedMinutes * share);
  return plannedMinutes > 0 && (almost - 1) / plannedMinutes >= share ? almost - 1 : almost;
}

/**
 * The most whole minutes that do not exceed the share.
 *
 * @throws RangeError when the share is not above 0 and up to 1.
 */
export function minutesWithinShare(plannedMinutes: number, share: number): number {
  checkShare(share);
  const almost = Math.floor(plannedMinutes * share);
  return plannedMinutes > 0 && (almost + 1) / plannedMinutes <= share ? almost + 1 : almost;
}

/** @throws RangeError when the share is not above 0 and up to 1. */
export function checkShare(share: number): void {
  if (!(share > 0 && share <= 1)) throw new RangeError('a share is above 0 and up to 1');
}
