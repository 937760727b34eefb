import type { LocalDate } from '@netzwerkstatt/domain';
import type { RuleSet } from './certificate-rule.ts';
import { evaluateWindow } from './evaluate-window.ts';
import type { LearningRecord } from './learning-record.ts';
import { certificateOutcomes, type RuleDecision } from './rule-decision.ts';
import { beginningsOf, windowFrom } from './windows.ts';
import { withLeftOut } from './with-left-out.ts';

/**
 * Judges what somebody has done within a series. Of a module attended twice, each rule looks at the better run. Of the
 * days on which they may have begun, and of the rules valid then or later, those count that are best for the person.
 *
 * @param rules - one rule set, or the versions of it in any order; those valid from a day after `record.asOf` are left out.
 * @throws RangeError when no version is valid, or a share is not above 0 and up to 1.
 */
export function evaluateRules(rules: RuleSet | readonly RuleSet[], record: LearningRecord): RuleDecision {
  const versions = ('rules' in rules ? [rules] : rules)
    .filter(({ validFrom }) => validFrom === undefined || validFrom <= record.asOf)
    .toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
  const beginnings = beginningsOf(record);
  const candidates = (beginnings.length === 0 ? [undefined] : beginnings).flatMap((startedOn) =>
    versionsFor(versions, startedOn ?? record.asOf).map((ruleSet, age) => ({
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

/** The version valid on that day, and all later ones. */
function versionsFor(versions: readonly RuleSet[], startedOn: LocalDate): readonly RuleSet[] {
  const valid = versions.findLastIndex(({ validFrom }) => validFrom === undefined || validFrom <= startedOn);
  return versions.slice(Math.max(0, valid));
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
