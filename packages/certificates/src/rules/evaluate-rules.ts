import type { LocalDate } from '@netzwerkstatt/domain';
import type { RuleSet } from './certificate-rule.ts';
import { evaluateWindow } from './evaluate-window.ts';
import type { LearningRecord } from './learning-record.ts';
import { certificateOutcomes, type RuleDecision } from './rule-decision.ts';
import { versionsFrom, versionsOn } from './rule-versions.ts';
import { beginningsOf, windowFrom } from './windows.ts';
import { withLeftOut } from './with-left-out.ts';

/**
 * Judges what somebody has done within a series. Of a module attended twice, each rule looks at the better run. Of the
 * days on which they may have begun, and of the rules valid then or later, those count that are best for the person.
 *
 * @param rules - one rule set, or the versions of it in any order; those valid from a day after `record.asOf` are left
 * out. Where all are, the first one says what will be asked for, and nobody gets a certificate yet.
 * @throws RangeError when there is no version, two hold from the same day, or one asks for what it has not; see `checkRuleSet`.
 */
export function evaluateRules(rules: RuleSet | readonly RuleSet[], record: LearningRecord): RuleDecision {
  const versions = versionsOn(rules, record.asOf);
  const beginnings = beginningsOf(record);
  const candidates = (beginnings.length === 0 ? [undefined] : beginnings).flatMap((startedOn) =>
    versionsFrom(versions, startedOn ?? record.asOf).map((ruleSet, age) => ({
      age,
      ruleSet,
      decision: evaluateWindow(ruleSet, windowFrom(record, startedOn, ruleSet.rules)),
    })),
  );
  const [first, ...others] = candidates;
  if (first === undefined) throw new RangeError('nobody can be judged without rules');
  const best = others.reduce((best, it) => (isBetter(it, best, record.asOf) ? it : best), first);
  return withLeftOut(best.decision, best.ruleSet, record);
}

interface Candidate {
  /** How many versions younger than the one of the beginning. */
  readonly age: number;
  readonly decision: RuleDecision;
}

function isBetter(one: Candidate, other: Candidate, asOf: LocalDate): boolean {
  const [a, b] = [merits(one, asOf), merits(other, asOf)];
  const decisive = a.findIndex((merit, index) => merit !== b[index]);
  return decisive >= 0 && (a[decisive] ?? 0) > (b[decisive] ?? 0);
}

/** In the order in which they decide. A later version wins only by what it gives, never by being later. */
function merits({ age, decision }: Candidate, asOf: LocalDate): readonly number[] {
  const { outcome, completeBy, unmet, totals } = decision;
  const canGoOn = outcome === 'certificate' || completeBy === undefined || completeBy >= asOf;
  const missing = unmet.reduce((sum, it) => sum + ('missingMinutes' in it ? it.missingMinutes : 0), 0);
  return [certificateOutcomes.indexOf(outcome), canGoOn ? 1 : 0, -unmet.length, -missing, -age, totals.countedMinutes];
}
