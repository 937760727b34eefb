import {
  type AnsweredQuestion,
  activeStatuses,
  type Question,
  questionsSeenBy,
  shownAnswers,
} from '@netzwerkstatt/registration';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import { noQuestions, type RegistrationRecord } from '../ports/index.ts';

/** What people answered for an event, as far as the reader may see it. */
export interface AnswerSheet {
  /** Whose answers are shown, retired ones too. */
  readonly questions: readonly Question[];
  /** By family name; who has not answered any of them is there as well. */
  readonly people: readonly {
    readonly record: RegistrationRecord;
    readonly answers: readonly AnsweredQuestion[];
  }[];
}

/** More people than an event of ours has. */
const EVERYBODY = 10_000;

/** Answers of everybody who has confirmed their registration and not left. A trainer sees what was asked for trainers. */
export async function readAnswers(deps: Dependencies, permit: Permit<'answers.read'>): Promise<AnswerSheet> {
  const event = eventOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const seesAll = isAllowed(permit.actor, 'registration.decide', permit.target, deps.clock.now());
    const { questions } = (await tx.questions.forEvent(event)) ?? noQuestions;
    const seen = questionsSeenBy(questions, seesAll ? 'coordinator' : 'trainer');
    const statuses = activeStatuses.filter((it) => it !== 'requested');
    const query = { statuses, text: '', offset: 0, limit: EVERYBODY };
    const { records } = await tx.registrations.listForEvent(event, query);
    const answers = await tx.questions.answersOf(records.map(({ registration }) => registration.id));
    return {
      questions: seen,
      people: records.map((record) => ({
        record,
        answers: shownAnswers(seen, answers.get(record.registration.id) ?? new Map()),
      })),
    };
  });
}
