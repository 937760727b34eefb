import {
  type Answer,
  type AnswerProblem,
  type AnswerRefusal,
  askedQuestions,
  checkAnswers,
  optionsOf,
  type Question,
  type Respondent,
  type TypedAnswers,
} from '@netzwerkstatt/registration';
import type { FormError } from '../../components/forms/error-summary.tsx';
import { formatDay } from '../../lib/format-date.ts';
import { formatNumber } from '../../lib/format-number.ts';
import type { Locale } from '../../lib/locale.ts';
import { answerWords } from './answer-words.ts';
import { worded } from './worded.ts';

/** The field of a question, as the error summary finds it. */
export function answerField(question: Question['id']): string {
  return `answers.${question}`;
}

/** What is missing or does not fit, in the words of the page. */
export function answerErrors(
  questions: readonly Question[],
  respondent: Respondent,
  typed: TypedAnswers,
  locale: Locale,
): readonly FormError[] {
  const checked = checkAnswers(questions, respondent, typed);
  return checked.ok ? [] : errorsOf(questions, checked.refusal.problems, locale);
}

/** Every one says which question it is about: in the summary it stands alone. */
export function errorsOf(
  questions: readonly Question[],
  problems: readonly AnswerProblem[],
  locale: Locale,
): readonly FormError[] {
  return problems.flatMap(({ question: id, refusal }) => {
    const question = questions.find((it) => it.id === id);
    if (question === undefined) return [];
    const message = answerMessage(question, refusal, locale);
    return [{ fieldId: answerField(id), message: `${worded(question.label, locale)} – ${message}` }];
  });
}

function answerMessage(question: Question, refusal: AnswerRefusal, locale: Locale): string {
  const words = answerWords[locale];
  switch (refusal.code) {
    case 'answer_missing':
      return words.missing[question.type];
    case 'answer_too_long':
      return words.tooLong(refusal.maxCharacters, refusal.characters);
    case 'answer_not_offered':
      return words.notOffered;
    case 'answer_not_a_number':
      return words.notANumber;
    case 'answer_not_a_day':
      return words.notADay;
  }
}

/** An answer as people read it. */
export function answerText(question: Question, answer: Answer, locale: Locale): string {
  const words = answerWords[locale];
  if (typeof answer === 'boolean') return answer ? words.yes : words.no;
  if (typeof answer === 'number') return formatNumber(answer, locale);
  const chosen = typeof answer === 'string' ? [answer] : answer;
  const labels = optionsOf(question).filter(({ id }) => chosen.includes(id));
  if (labels.length > 0) return labels.map(({ label }) => worded(label, locale)).join(', ');
  if (typeof answer !== 'string') return '';
  return question.type === 'date' ? formatDay(answer as Parameters<typeof formatDay>[0], locale) : answer;
}

/** Answers to look over before they are sent: of what is asked, right or not yet. */
export function answersToReview(
  questions: readonly Question[],
  respondent: Respondent,
  typed: TypedAnswers,
  locale: Locale,
): readonly { readonly term: string; readonly value: string }[] {
  const checked = checkAnswers(questions, respondent, typed);
  const answers = checked.ok ? checked.value : new Map<string, Answer>();
  return askedQuestions(questions, respondent, typed).map((question) => {
    const answer = answers.get(question.id);
    const value = answer === undefined ? answerWords[locale].nothing : answerText(question, answer, locale);
    return { term: worded(question.label, locale), value };
  });
}
