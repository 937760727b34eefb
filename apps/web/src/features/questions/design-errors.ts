import type { AnsweredQuestionRefusal, QuestionProblem } from '@netzwerkstatt/registration';
import type { FormError } from '../../components/forms/error-summary.tsx';
import type { Locale } from '../../lib/locale.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import type { QuestionDraft } from './design-draft.ts';
import { designWords } from './design-words.ts';

/** The id of a field of a question in its designer. */
export function designField(question: string, field: string): string {
  return `${question}.${field}`;
}

/** What is wrong, each at the field where it can be mended; the summary says at which question. */
export function designErrors(
  drafts: readonly QuestionDraft[],
  problems: readonly QuestionProblem[],
  locale: Locale,
): readonly FormError[] {
  return problems.map((problem) => ({
    fieldId: designField(problem.question, fieldOf(problem, drafts)),
    message: `${numberOf(problem.question, drafts, locale)}: ${messageOf(problem, locale)}`,
  }));
}

/** What can no longer be changed, at the field that was changed. */
export function answeredError(
  drafts: readonly QuestionDraft[],
  refusal: AnsweredQuestionRefusal,
  locale: Locale,
): FormError {
  const field = { removed: 'label', type: 'type', more_see_it: 'seenBy', option_removed: 'options' }[refusal.change];
  return {
    fieldId: designField(refusal.question, field),
    message: `${numberOf(refusal.question, drafts, locale)}: ${refusalMessage(refusal, locale)}`,
  };
}

function numberOf(question: string, drafts: readonly QuestionDraft[], locale: Locale): string {
  return designWords[locale].number(drafts.findIndex(({ id }) => id === question) + 1);
}

function fieldOf(problem: QuestionProblem, drafts: readonly QuestionDraft[]): string {
  switch (problem.code) {
    case 'wording_missing':
    case 'wording_too_long':
      return problem.where === 'options' && problem.option !== undefined ? problem.option : problem.where;
    case 'option_double':
      return problem.option;
    case 'too_few_options':
    case 'too_many_options':
      return drafts.find(({ id }) => id === problem.question)?.options[0]?.id ?? 'addOption';
    case 'condition_answer_unknown':
    case 'condition_not_earlier':
      return 'whenAnswer';
    case 'condition_without_profession':
      return 'whenProfessions';
    case 'kept_days_wrong':
      return 'keptDays';
    case 'question_id_double':
    case 'question_id_malformed':
      return 'label';
  }
}

function messageOf(problem: QuestionProblem, locale: Locale): string {
  const { problems } = designWords[locale];
  switch (problem.code) {
    case 'wording_too_long':
      return problems.wording_too_long(problem.maxCharacters);
    case 'too_many_options':
      return problems.too_many_options(problem.max);
    case 'kept_days_wrong':
      return problems.kept_days_wrong(problem.max);
    case 'question_id_double':
    case 'question_id_malformed':
      return problems.question_id;
    default:
      return problems[problem.code];
  }
}
