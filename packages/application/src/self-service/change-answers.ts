import {
  type Event,
  type Instant,
  ok,
  type Refusal,
  type RegistrationId,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { type Answers, type AnswersRefused, checkAnswers, type TypedAnswers } from '@netzwerkstatt/registration';
import { type Applicant, type KeptAnswer, type LandTransaction, noQuestions } from '../ports/index.ts';

/** With the deadline of the registration the organisers begin to plan with what was answered. */
export type AnswersClosed = Refusal<'answers_closed'> & { readonly closedAt: Instant };

/** Until when answers can be changed, exclusive. */
export function answersCloseAt({ registrationClosesAt }: Event): Instant {
  return registrationClosesAt;
}

/**
 * Writes down what somebody answers now. Answers to questions nobody is asked any more stay until their time is over.
 *
 * @returns whether anything is different.
 */
export async function changeAnswers(
  tx: LandTransaction,
  {
    registration,
    event,
    applicant,
    answers: typed,
    now,
  }: {
    readonly registration: RegistrationId;
    readonly event: Event;
    readonly applicant: Pick<Applicant, 'profession'>;
    readonly answers: TypedAnswers | undefined;
    readonly now: Instant;
  },
): Promise<Result<boolean, AnswersClosed | AnswersRefused>> {
  if (typed === undefined) return ok(false);
  const closedAt = answersCloseAt(event);
  if (now >= closedAt) return refuse({ code: 'answers_closed', closedAt });
  const { questions } = (await tx.questions.forEvent(event.id)) ?? noQuestions;
  const before: Answers = (await tx.questions.answersOf([registration])).get(registration) ?? new Map();
  const checked = checkAnswers(questions, applicant, typed);
  if (!checked.ok) return checked;
  const kept = questions.flatMap(({ id, keptDays, isRetired }): KeptAnswer[] => {
    const answer = isRetired ? before.get(id) : checked.value.get(id);
    return answer === undefined ? [] : [{ question: id, answer, keptDays }];
  });
  if (isSame(before, kept)) return ok(false);
  await tx.questions.keepAnswers(new Map([[registration, kept]]));
  return ok(true);
}

function isSame(before: Answers, kept: readonly KeptAnswer[]): boolean {
  const known = kept.filter(({ question, answer }) => JSON.stringify(before.get(question)) === JSON.stringify(answer));
  return known.length === kept.length && before.size === kept.length;
}
