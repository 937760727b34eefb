import {
  type EmailAddress,
  type Event,
  ok,
  type ProfessionCode,
  type RegistrationId,
  type Result,
} from '@netzwerkstatt/domain';
import {
  type AnswersRefused,
  type AssistanceNeed,
  assistanceNeeds,
  checkAnswers,
  type Question,
  ranksByPriority,
  type TypedAnswers,
} from '@netzwerkstatt/registration';
import { type KeptAnswer, type LandTransaction, noQuestions } from '../ports/index.ts';

/** What somebody told with the form of an event besides who they are. */
export interface TypedForm {
  /** By the id of the question, as it stood in the fields. */
  readonly answers: TypedAnswers;
  readonly needs: readonly AssistanceNeed[];
  /** Whether they ask for priority, where that is asked. */
  readonly asksForPriority?: boolean;
  /** Who is to be asked whether they may come, where the event wants to know. */
  readonly superior?: EmailAddress;
}

/** What of it is kept. */
export interface ToldWithForm {
  readonly answers: readonly KeptAnswer[];
  readonly needs: readonly AssistanceNeed[];
  /** Absent where applications are not ranked by it: then nothing is kept. */
  readonly asksForPriority?: boolean;
  readonly superior?: EmailAddress;
}

export const nothingTyped: TypedForm = { answers: {}, needs: [] };

/**
 * Reads a form by the questions the event has now: what somebody answered to older ones is not asked for any more.
 *
 * @param asked - Those of them that are asked of this person.
 */
export async function readTypedForm(
  tx: LandTransaction,
  { id: event, admission }: Pick<Event, 'id' | 'admission'>,
  { profession, seats = 1 }: { readonly profession: ProfessionCode; readonly seats?: number | undefined },
  typed: TypedForm,
  asked: (questions: readonly Question[]) => readonly Question[] = (all) => all,
): Promise<Result<ToldWithForm, AnswersRefused>> {
  const questions = asked(((await tx.questions.forEvent(event)) ?? noQuestions).questions);
  const checked = checkAnswers(questions, { profession }, typed.answers);
  if (!checked.ok) return checked;
  const answers = questions.flatMap(({ id, keptDays }): KeptAnswer[] => {
    const answer = checked.value.get(id);
    return answer === undefined ? [] : [{ question: id, answer, keptDays }];
  });
  const policy = admission === 'by_application' ? await tx.registrations.policyOf(event) : undefined;
  const needs = assistanceNeeds.filter((it) => typed.needs.includes(it));
  if (policy === undefined || !ranksByPriority(policy)) return ok({ answers, needs });
  // Nobody answers for a team.
  return ok({ answers, needs, asksForPriority: seats === 1 && typed.asksForPriority === true });
}

/** Writes down what was told with registrations, over what was told with them before. */
export async function keepTold(tx: LandTransaction, told: ReadonlyMap<RegistrationId, ToldWithForm>): Promise<void> {
  if (told.size === 0) return;
  await tx.questions.keepAnswers(new Map([...told].map(([id, { answers }]) => [id, answers])));
  await tx.assistance.keep(new Map([...told].map(([id, { needs }]) => [id, needs])));
  for (const [id, { asksForPriority }] of told) {
    if (asksForPriority !== undefined) await tx.allocations.askForPriority(id, asksForPriority);
  }
  for (const [id, { superior }] of told) if (superior !== undefined) await tx.approvals.name(id, superior);
}
