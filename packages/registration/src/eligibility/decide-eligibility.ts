import { type EligibilityEffect, type EligibilitySettings, ok, type Result, refuse } from '@netzwerkstatt/domain';
import { answerCondition, together } from './answer-condition.ts';
import type { CandidateFacts, EligibilityContext } from './candidate.ts';
import type { EligibilityRefusal, UnmetCondition } from './unmet-condition.ts';

/**
 * Whether somebody may come, as far as the conditions of the event can tell.
 *
 * @returns what a coordinator should look at although it stands in nobody's way; or everything that does.
 */
export function decideEligibility(
  settings: EligibilitySettings,
  candidate: CandidateFacts,
  context: EligibilityContext,
): Result<readonly UnmetCondition[], EligibilityRefusal> {
  const unmetWith = (effect: EligibilityEffect) => {
    const rules = settings.filter((it) => it.effect === effect);
    const answer = together(rules.map(({ condition }) => answerCondition(condition, candidate, context)));
    return answer.kind === 'unmet' ? answer.unmet : [];
  };
  const [first, ...rest] = unmetWith('refuse');
  return first === undefined ? ok(unmetWith('hint')) : refuse({ code: 'not_eligible', unmet: [first, ...rest] });
}
