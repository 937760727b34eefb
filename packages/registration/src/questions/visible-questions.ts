import type { ProfessionCode } from '@netzwerkstatt/domain';
import type { Answer, Answers, Question, QuestionCondition } from './question.ts';

/** Who answers, as far as it decides what is asked. */
export interface Respondent {
  /** Absent until it was told: whatever is for certain professions is not asked. */
  readonly profession?: ProfessionCode;
}

/**
 * The questions somebody is asked, given what they have answered so far, in their order. An answer to a question that is
 * not asked counts for nothing, also where another question depends on it.
 */
export function visibleQuestions(
  questions: readonly Question[],
  respondent: Respondent,
  answers: Answers,
): readonly Question[] {
  const asked = new Map<string, Question>();
  for (const question of questions) {
    if (question.isRetired) continue;
    const { condition } = question;
    if (condition === undefined || holds(condition, respondent, asked, answers)) asked.set(question.id, question);
  }
  return [...asked.values()];
}

function holds(
  condition: QuestionCondition,
  { profession }: Respondent,
  asked: ReadonlyMap<string, Question>,
  answers: Answers,
): boolean {
  switch (condition.kind) {
    case 'profession':
      return profession !== undefined && condition.anyOf.includes(profession);
    case 'answer': {
      const answer = asked.has(condition.question) ? answers.get(condition.question) : undefined;
      return answer !== undefined && says(answer, condition.is);
    }
  }
}

function says(answer: Answer, wanted: string): boolean {
  if (typeof answer === 'boolean') return wanted === (answer ? 'yes' : 'no');
  return Array.isArray(answer) ? answer.some((it) => it === wanted) : answer === wanted;
}

/** What a member of a team is asked, when somebody else answers the rest for all of them. */
export function questionsOfMember<Asked extends Pick<Question, 'asked'>>(questions: readonly Asked[]): Asked[] {
  return questions.filter(({ asked }) => asked === 'per_person');
}
