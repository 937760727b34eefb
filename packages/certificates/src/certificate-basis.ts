import { exhausted } from '@netzwerkstatt/domain';
import { type AttendanceBasis, judgeAttendance, type SpeakerBasis, unitsTaughtIn } from './attendance-basis.ts';
import type { CertificateDocument } from './certificate-document.ts';
import { type DecisionBasis, recomputeDecision } from './rules/decision-basis.ts';
import { type RenewalBasis, refresherUnits, takeRenewalBasis } from './rules/renewal.ts';

/** Why the certificate of a series was issued. */
export interface SeriesBasis extends DecisionBasis {
  readonly kind: 'series';
}

/**
 * Why a certificate was issued, kept beside it for whoever doubts it years later: the rule, what it was told, and what it
 * said. A corrected certificate rests on the same as the one it replaces. Plain data, fit for JSON.
 */
export type CertificateBasis = AttendanceBasis | SpeakerBasis | SeriesBasis | RenewalBasis;

/** The decision again, from nothing but what was kept; beside the kept one, so that both can be compared. */
export function recomputeBasis(basis: CertificateBasis): CertificateBasis {
  switch (basis.kind) {
    case 'attendance':
      return { ...basis, decision: judgeAttendance(basis.rule, basis.sessions) };
    case 'speaker':
      return { ...basis, decision: { unitsTaught: unitsTaughtIn(basis.sessions) } };
    case 'series':
      return { ...basis, decision: recomputeDecision(basis) };
    case 'renewal':
      return takeRenewalBasis(basis.term, basis.refreshers, basis.asOf);
    default:
      return exhausted(basis);
  }
}

/** Whether a document says what its basis gives. */
export function restsOn(document: CertificateDocument, basis: CertificateBasis): boolean {
  switch (basis.kind) {
    case 'attendance': {
      const { outcome, attendance } = basis.decision;
      return (
        document.kind === outcome &&
        document.ruleVersion === basis.rule.ruleVersion &&
        document.attendance.attendedUnits === attendance.attendedUnits &&
        document.attendance.plannedUnits === attendance.plannedUnits
      );
    }
    case 'speaker':
      return document.kind === 'speaker' && document.unitsTaught === basis.decision.unitsTaught;
    case 'series':
      return (
        document.kind === 'series' &&
        basis.decision.outcome === 'certificate' &&
        document.ruleVersion === basis.decision.ruleVersion &&
        document.attendance.plannedUnits === basis.decision.totals.plannedUnits
      );
    case 'renewal':
      return (
        document.kind === 'series' &&
        basis.decision.ok &&
        document.validUntil === basis.decision.value.validUntil &&
        document.renews?.refresherUnits === refresherUnits(basis.term, basis.refreshers, basis.asOf)
      );
    default:
      return exhausted(basis);
  }
}
