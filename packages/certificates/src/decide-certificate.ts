import {
  type AttendanceSummary,
  MINUTES_PER_TEACHING_UNIT,
  ok,
  type Refusal,
  type Result,
  refuse,
  type TeachingUnits,
} from '@netzwerkstatt/domain';

/** When attendance is enough; data of the Land or the curriculum. */
export interface AttendanceRule {
  /** Share of the planned minutes that must have been attended, inclusive: above 0, up to 1. */
  readonly minimumShare: number;
}

/** How much a certificate says somebody attended, of how much there was. */
export interface CertifiedAttendance {
  readonly attendedUnits: TeachingUnits;
  readonly plannedUnits: TeachingUnits;
}

/** The facts of the sentence „Es fehlen … von … Unterrichtseinheiten“. */
export interface AttendanceTooLow extends Refusal<'attendance_too_low'> {
  readonly attendedUnits: TeachingUnits;
  /** Started units count as whole ones here, so that what is asked for is always enough. */
  readonly neededUnits: TeachingUnits;
  readonly plannedUnits: TeachingUnits;
  /** `neededUnits` less `attendedUnits`: at least 1. */
  readonly missingUnits: TeachingUnits;
  /** Exactly how many more minutes would have been enough: at least 1. */
  readonly missingMinutes: number;
}

/**
 * Whether somebody gets an attendance certificate. A certificate speaks of at least one whole teaching unit, whatever
 * the rule asks for.
 *
 * @throws RangeError when the rule's share is not above 0 and up to 1.
 */
export function decideCertificate(
  summary: AttendanceSummary,
  rule: AttendanceRule,
): Result<CertifiedAttendance, AttendanceTooLow> {
  const { attendedMinutes, attendedUnits, plannedUnits } = summary;
  const neededMinutes = Math.max(MINUTES_PER_TEACHING_UNIT, minutesOfShare(summary.plannedMinutes, rule.minimumShare));
  if (attendedMinutes >= neededMinutes) return ok({ attendedUnits, plannedUnits });
  const neededUnits = Math.ceil(neededMinutes / MINUTES_PER_TEACHING_UNIT) as TeachingUnits;
  return refuse({
    code: 'attendance_too_low',
    attendedUnits,
    neededUnits,
    plannedUnits,
    missingUnits: (neededUnits - attendedUnits) as TeachingUnits,
    missingMinutes: neededMinutes - attendedMinutes,
  });
}

/** The fewest whole minutes that reach the share. */
function minutesOfShare(plannedMinutes: number, share: number): number {
  if (!(share > 0 && share <= 1)) throw new RangeError('the minimum share is above 0 and up to 1');
  // 0.7 · 10 is 7.000000000000001 in binary: the quotient decides, because 7 / 10 and 0.7 round to the same number.
  const almost = Math.ceil(plannedMinutes * share);
  return plannedMinutes > 0 && (almost - 1) / plannedMinutes >= share ? almost - 1 : almost;
}
