import { ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { type AnswerRefusal, parseAnswer, type TypedAnswer } from './parse-answer.ts';
import type { Answer, Answers, Question, QuestionId } from './question.ts';
import { type Respondent, visibleQuestions } from './visible-questions.ts';

/** What was typed, by the id of the question. Other ids are no questions of ours and are passed over. */
export type TypedAnswers = Readonly<Record<string, TypedAnswer | undefined>>;

/** Why one answer cannot be taken. */
export interface AnswerProblem {
  readonly question: QuestionId;
  readonly refusal: AnswerRefusal;
}

/** Every answer that cannot be taken, in the order of the questions, so that all can be mended at once. */
export type AnswersRefused = Refusal<'answers_refused'> & {
  readonly problems: readonly [AnswerProblem, ...AnswerProblem[]];
};

/**
 * The answers to keep. What was answered to a question that is not asked, or no longer, is dropped, and nobody is told of
 * a mistake in it.
 */
export function checkAnswers(
  questions: readonly Question[],
  respondent: Respondent,
  typed: TypedAnswers,
): Result<Answers, AnswersRefused> {
  const { visible, answers, problems } = readAnswers(questions, respondent, typed);
  const missing = visible.flatMap((it): AnswerProblem[] =>
    it.isRequired && !answers.has(it.id) && !problems.has(it.id)
      ? [{ question: it.id, refusal: { code: 'answer_missing' } }]
      : [],
  );
  const found = new Map([...problems.values(), ...missing].map((it) => [it.question, it]));
  const [first, ...rest] = visible.flatMap(({ id }) => found.get(id) ?? []);
  return first === undefined ? ok(answers) : refuse({ code: 'answers_refused', problems: [first, ...rest] });
}

/** What a form shows for what is typed so far, right or not yet. */
export function askedQuestions(
  questions: readonly Question[],
  respondent: Respondent,
  typed: TypedAnswers,
): readonly Question[] {
  return readAnswers(questions, respondent, typed).visible;
}

function readAnswers(questions: readonly Question[], respondent: Respondent, typed: TypedAnswers) {
  const given = new Map<QuestionId, Answer>();
  const wrong = new Map<QuestionId, AnswerProblem>();
  for (const question of questions) {
    const parsed = parseAnswer(question, (Object.hasOwn(typed, question.id) ? typed[question.id] : undefined) ?? '');
    if (parsed.ok) given.set(question.id, parsed.value);
    else if (parsed.refusal.code !== 'answer_missing') {
      wrong.set(question.id, { question: question.id, refusal: parsed.refusal });
    }
  }
  const visible = visibleQuestions(questions, respondent, given);
  const of = <Value>(all: ReadonlyMap<QuestionId, Value>) =>
    new Map(
      visible.flatMap(({ id }) => {
        const value = all.get(id);
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
  return { visible, answers: of(given), problems: of(wrong) };
}
