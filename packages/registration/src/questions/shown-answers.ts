import { parseAnswer, typedAnswer } from './parse-answer.ts';
import { type Answer, type AnswerAudience, type Answers, answerAudiences, type Question } from './question.ts';

/** A question with what somebody answered. */
export interface AnsweredQuestion {
  readonly question: Question;
  readonly answer: Answer;
}

/**
 * Answers as they are shown, in the order of the questions, retired ones too. An answer the question does not know any
 * more is left out: it was given while the question was being changed.
 */
export function shownAnswers(questions: readonly Question[], answers: Answers): readonly AnsweredQuestion[] {
  return questions.flatMap((question) => {
    const answer = answers.get(question.id);
    const parsed = answer === undefined ? undefined : parseAnswer(question, typedAnswer(answer));
    return parsed?.ok ? [{ question, answer: parsed.value }] : [];
  });
}

/** The questions whose answers somebody sees at the desk. */
export function questionsSeenBy(questions: readonly Question[], audience: AnswerAudience): readonly Question[] {
  const rank = (it: AnswerAudience) => answerAudiences.indexOf(it);
  return questions.filter(({ seenBy }) => rank(seenBy) >= rank(audience));
}
