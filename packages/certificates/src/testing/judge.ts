import type { CertificateRule, RuleSet } from '../rules/certificate-rule.ts';
import { evaluateRules } from '../rules/evaluate-rules.ts';
import type { LearningRecord } from '../rules/learning-record.ts';
import { aRecord, aRuleSet } from './rule-builders.ts';

/** What becomes of somebody by these rules, with each demand that is not met and the minutes it lacks. */
export function judge(rules: readonly CertificateRule[] | RuleSet, record: Partial<LearningRecord>) {
  const { outcome, unmet } = evaluateRules('rules' in rules ? rules : aRuleSet(rules), aRecord(record));
  return { outcome, unmet: unmet.map(({ key, ...it }) => ('missingMinutes' in it ? [key, it.missingMinutes] : [key])) };
}
