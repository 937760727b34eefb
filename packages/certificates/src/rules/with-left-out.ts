import { type RuleSet, ruleKey } from './certificate-rule.ts';
import { type LearningRecord, minutesAttended } from './learning-record.ts';
import type { RuleDecision, UnmetRule } from './rule-decision.ts';

/** Says of whoever misses something which parts they have that do not count, because of when they did them. */
export function withLeftOut(decision: RuleDecision, { rules }: RuleSet, record: LearningRecord): RuleDecision {
  const leftOut = decision.parts
    .filter(({ doneBy, attendedMinutes }) => doneBy === undefined && attendedMinutes === 0)
    .map(({ code }) => code)
    .filter((code) => hasDone(record, code));
  if (decision.outcome === 'certificate' || leftOut.length === 0) return decision;
  const because = rules.flatMap((rule): UnmetRule[] => {
    const key = ruleKey(rule);
    if (rule.kind === 'completion_window') return [{ key, code: 'window_exceeded', months: rule.months, leftOut }];
    if (rule.kind === 'starts_with') return [{ key, code: 'started_with_another', module: rule.module, leftOut }];
    return [];
  });
  const [first] = because.filter(({ key }) => !record.exceptions.includes(key));
  if (first === undefined) return decision;
  return { ...decision, unmet: [...decision.unmet.filter(({ key }) => key !== first.key), first] };
}

function hasDone({ runs, results }: LearningRecord, code: string): boolean {
  return runs.some((it) => it.part === code && minutesAttended(it) > 0) || results.some(({ part }) => part === code);
}
