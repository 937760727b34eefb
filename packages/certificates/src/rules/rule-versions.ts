import type { LocalDate } from '@netzwerkstatt/domain';
import type { RuleSet } from './certificate-rule.ts';
import { checkRuleSet } from './check-rule-set.ts';

/**
 * The versions that judge on a day, oldest first. Before the day of the first one it is that one, so that people see
 * what will be asked for; nobody gets a certificate by it yet.
 *
 * @throws RangeError when there is none, when it cannot be said which of two comes first, or as {@link checkRuleSet}.
 */
export function versionsOn(rules: RuleSet | readonly RuleSet[], asOf: LocalDate): readonly RuleSet[] {
  const versions = ('rules' in rules ? [rules] : rules).toSorted((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1));
  if (versions.length === 0) throw new RangeError('nobody can be judged without rules');
  for (const version of versions) checkRuleSet(version);
  const unclear = versions.find((it, index) => index > 0 && beginOf(it) === beginOf(versions[index - 1]));
  if (unclear !== undefined) throw new RangeError(`two versions hold from the same day: ${unclear.ruleVersion}`);
  const inForce = versions.filter((it) => isInForce(it, asOf));
  return inForce.length > 0 ? inForce : versions.slice(0, 1);
}

/** The version valid on that day, and all later ones. */
export function versionsFrom(versions: readonly RuleSet[], startedOn: LocalDate): readonly RuleSet[] {
  return versions.slice(
    Math.max(
      0,
      versions.findLastIndex((it) => isInForce(it, startedOn)),
    ),
  );
}

export function isInForce({ validFrom }: RuleSet, on: LocalDate): boolean {
  return validFrom === undefined || validFrom <= on;
}

/** Before every day where it holds from the beginning. */
function beginOf(version: RuleSet | undefined): string {
  return version?.validFrom ?? '';
}
