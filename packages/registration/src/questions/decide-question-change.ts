import { ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { type OptionId, optionsOf, type Question, type QuestionId } from './question.ts';

/** The questions somebody has answered, each with the options that were chosen. */
export type AnsweredQuestions = ReadonlyMap<QuestionId, ReadonlySet<OptionId>>;

/** Why a question that people have answered stays as it is. It can be retired instead, and another one asked. */
export type AnsweredQuestionRefusal = Refusal<'question_answered'> & { readonly question: QuestionId } & (
    | { readonly change: 'removed' | 'type' }
    /** Who answered was promised that fewer people see it. */
    | { readonly change: 'more_see_it' }
    | { readonly change: 'option_removed'; readonly option: OptionId }
  );

/** Whether questions can be replaced by others, given what people have answered already. */
export function decideQuestionChange(
  before: readonly Question[],
  after: readonly Question[],
  answered: AnsweredQuestions,
): Result<readonly Question[], AnsweredQuestionRefusal> {
  for (const question of before) {
    const chosen = answered.get(question.id);
    if (chosen === undefined) continue;
    const refusal = changeOf(
      question,
      after.find(({ id }) => id === question.id),
      chosen,
    );
    if (refusal !== undefined) return refuse(refusal);
  }
  return ok(after);
}

function changeOf(
  before: Question,
  after: Question | undefined,
  chosen: ReadonlySet<OptionId>,
): AnsweredQuestionRefusal | undefined {
  const refused = { code: 'question_answered', question: before.id } as const;
  if (after === undefined) return { ...refused, change: 'removed' };
  if (after.type !== before.type) return { ...refused, change: 'type' };
  if (before.seenBy === 'coordinator' && after.seenBy !== 'coordinator') return { ...refused, change: 'more_see_it' };
  const kept = new Set(optionsOf(after).map(({ id }) => id));
  const lost = optionsOf(before).find(({ id }) => chosen.has(id) && !kept.has(id));
  return lost && { ...refused, change: 'option_removed', option: lost.id };
}
