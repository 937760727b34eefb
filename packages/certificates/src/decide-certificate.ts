import {
  type AttendanceSummary,
  MINUTES_PER_TEACHING_UNIT,
  ok,
  type Refusal,
  type Result,
  refuse,
  type TeachingUnits,
} from '@netzwerkstatt/domain';
import { minutesOfShare } from './rules/minutes-of-share.ts';
import type { CertificateOutcome } from './rules/rule-decision.ts';

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
  /** `partial`: at least one teaching unit, for which there may be a certificate of its own, marked as such. */
  readonly outcome: Extract<CertificateOutcome, 'partial' | 'none'>;
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
    outcome: attendedUnits > 0 ? 'partial' : 'none',
    attendedUnits,
    neededUnits,
    plannedUnits,
    missingUnits: (neededUnits - attendedUnits) as TeachingUnits,
    missingMinutes: neededMinutes - attendedMinutes,
  });
}
