import type { RuleSet } from './certificate-rule.ts';
import { evaluateRules } from './evaluate-rules.ts';
import type { LearningRecord } from './learning-record.ts';
import type { RuleDecision } from './rule-decision.ts';

/**
 * Why a series certificate was issued: the rules that were in force, what they were told, and what they said. Kept
 * beside the certificate; later versions of the rules do not reach it. Plain data, fit for JSON.
 */
export interface DecisionBasis {
  readonly rules: readonly RuleSet[];
  readonly record: LearningRecord;
  readonly decision: RuleDecision;
}

/** Judges, and takes down what the judgement rests on. */
export function takeBasis(rules: readonly RuleSet[], record: LearningRecord): DecisionBasis {
  return { rules, record, decision: evaluateRules(rules, record) };
}

/** The decision again, from nothing but what was kept: for whoever doubts a certificate years later. */
export function recomputeDecision({ rules, record }: DecisionBasis): RuleDecision {
  return evaluateRules(rules, record);
}
