import { exhausted } from '@netzwerkstatt/domain';
import { type AttendanceBasis, judgeAttendance, type SpeakerBasis, unitsTaughtIn } from './attendance-basis.ts';
import type { CertificateDocument, SeriesDocument } from './certificate-document.ts';
import { type DecisionBasis, recomputeDecision } from './rules/decision-basis.ts';
import { type RenewalBasis, refresherUnits, takeRenewalBasis } from './rules/renewal.ts';
import type { RuleDecision } from './rules/rule-decision.ts';
import { transcriptLines, transcriptParts, unitsOfLines } from './rules/transcript-lines.ts';
import type { TranscriptPart } from './series-facts.ts';

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
        isTranscriptOf(document, basis.decision)
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

/** Line by line; what a module is called and teaches is vouched for by its version. */
function isTranscriptOf({ entries, parts, attendance }: SeriesDocument, decision: RuleDecision): boolean {
  const lines = transcriptLines(decision);
  const { plannedUnits } = decision.totals;
  const modules = lines.filter(({ part }) => part.kind === 'module');
  return isSame(
    [
      entries.map((it) => [it.code, it.origin, it.attendedUnits, it.plannedUnits, it.period?.from, it.period?.to]),
      parts.map(factsOfPart),
      [attendance.attendedUnits, attendance.plannedUnits],
    ],
    [
      modules.map(({ part, origin, units }) => {
        const run = origin === 'attended' ? part.run : undefined;
        return [part.code, origin, units, part.teachingUnits, run?.from, run?.to];
      }),
      transcriptParts(lines).map(factsOfPart),
      [unitsOfLines(lines), plannedUnits],
    ],
  );
}

function factsOfPart({ title, result, on, units }: TranscriptPart) {
  return [title, result, on, units];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
