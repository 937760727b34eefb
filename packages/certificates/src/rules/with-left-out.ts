import { type RuleKey, type RuleSet, ruleKey } from './certificate-rule.ts';
import { evaluateWindow } from './evaluate-window.ts';
import type { LearningRecord } from './learning-record.ts';
import type { RuleDecision, UnmetRule } from './rule-decision.ts';
import { beginningsOf, windowFrom } from './windows.ts';

/**
 * Says of whoever misses something which parts they have that do not count because of when they did them, and which rule
 * it is: the one without which they would count, and something that is missing would be there.
 */
export function withLeftOut(decision: RuleDecision, ruleSet: RuleSet, record: LearningRecord): RuleDecision {
  if (decision.outcome === 'certificate') return decision;
  const [window, order] = (['completion_window', 'starts_with'] as const).map((kind) =>
    ruleSet.rules.find((it) => it.kind === kind && !record.exceptions.includes(ruleKey(it))),
  );
  const without = (...rules: readonly (typeof window)[]) =>
    leftOutBy(
      rules.flatMap((it) => (it ? ruleKey(it) : [])),
      decision,
      ruleSet,
      record,
    );
  const byWindow = window ? without(window) : [];
  const byOrder = order ? without(order) : [];
  // Begun before the first module, and too long ago besides: only an exception of both would help.
  const byBoth = window && order ? without(window, order).filter((it) => ![...byWindow, ...byOrder].includes(it)) : [];
  const because: UnmetRule[] = [];
  if (window?.kind === 'completion_window' && byWindow.length + byBoth.length > 0) {
    const leftOut = inOrder(decision, [...byWindow, ...byBoth]);
    because.push({ key: ruleKey(window), code: 'window_exceeded', months: window.months, leftOut });
  }
  if (order?.kind === 'starts_with' && byOrder.length + byBoth.length > 0) {
    const leftOut = inOrder(decision, [...byOrder, ...byBoth]);
    because.push({ key: ruleKey(order), code: 'started_with_another', module: order.module, leftOut });
  }
  return {
    ...decision,
    unmet: [...decision.unmet.filter(({ key }) => because.every((it) => it.key !== key)), ...because],
  };
}

/** The parts that are not done of which more would count without these rules; none where nothing is gained by that. */
function leftOutBy(
  keys: readonly RuleKey[],
  decision: RuleDecision,
  ruleSet: RuleSet,
  record: LearningRecord,
): readonly string[] {
  const from = keys.includes('completion_window') ? beginningsOf(record)[0] : decision.startedOn;
  const freed = { ...record, exceptions: [...record.exceptions, ...keys] };
  const then = evaluateWindow(ruleSet, windowFrom(freed, from, ruleSet.rules));
  const isGained = decision.unmet.some((it) => !keys.includes(it.key) && isLess(it, then.unmet));
  if (!isGained) return [];
  return decision.parts
    .filter((it, index) => it.doneBy === undefined && (then.parts[index]?.attendedMinutes ?? 0) > it.attendedMinutes)
    .map(({ code }) => code);
}

function isLess(it: UnmetRule, then: readonly UnmetRule[]): boolean {
  const same = then.find(({ key }) => key === it.key);
  return same === undefined || missingIn(same) < missingIn(it);
}

function missingIn(it: UnmetRule): number {
  return 'missingMinutes' in it ? it.missingMinutes : 0;
}

function inOrder({ parts }: RuleDecision, codes: readonly string[]): readonly string[] {
  return parts.map(({ code }) => code).filter((code) => codes.includes(code));
}
