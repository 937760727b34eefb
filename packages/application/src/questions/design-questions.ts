import { type Event, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import {
  type AnsweredQuestionRefusal,
  type AnsweredQuestions,
  bookRequestFor,
  checkQuestions,
  decideQuestionChange,
  type Question,
  type QuestionsRefusal,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { StaleRevision } from '../desk/stale-revision.ts';
import { type EventQuestions, noQuestions } from '../ports/index.ts';

export type SaveQuestionsRefusal =
  | QuestionsRefusal
  | AnsweredQuestionRefusal
  | StaleRevision
  | Refusal<'event_not_found'>
  | (Refusal<'event_not_editable'> & { readonly status: Event['status'] });

/** The questions of an event with what people have answered, which some changes are too late for. */
export interface QuestionDesign extends EventQuestions {
  readonly answered: AnsweredQuestions;
}

export async function readQuestionDesign(
  deps: Dependencies,
  permit: Permit<'questions.design'>,
): Promise<QuestionDesign> {
  const event = eventOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => ({
    ...((await tx.questions.forEvent(event)) ?? noQuestions),
    answered: await tx.questions.answered(event),
  }));
}

/** Asks other questions from now on. Who has answered already is not asked again. */
export async function saveQuestions(
  deps: Dependencies,
  permit: Permit<'questions.design'>,
  command: {
    readonly questions: readonly Question[];
    readonly assistanceDays: number;
    /** Of the questions somebody has read. */
    readonly revision: number;
  },
): Promise<Result<EventQuestions, SaveQuestionsRefusal>> {
  const id = eventOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    // Under the lock of the event: who registers meanwhile has answered before this, or is asked the new questions.
    await tx.registrations.openBook(id, bookRequestFor([]));
    const event = await tx.events.get(id);
    if (event === undefined) return refuse({ code: 'event_not_found' });
    if (event.status !== 'draft' && event.status !== 'published') {
      return refuse({ code: 'event_not_editable', status: event.status });
    }
    const checked = checkQuestions(command.questions);
    if (!checked.ok) return checked;
    const before = (await tx.questions.forEvent(id)) ?? noQuestions;
    if (before.revision !== command.revision) return refuse({ code: 'stale_revision', revision: before.revision });
    const decided = decideQuestionChange(before.questions, checked.value, await tx.questions.answered(id));
    if (!decided.ok) return decided;

    const { assistanceDays, revision } = command;
    const after: EventQuestions = { questions: decided.value, assistanceDays, revision: revision + 1 };
    if (!(await tx.questions.save(id, after, revision))) {
      const stored = await tx.questions.forEvent(id);
      return refuse({ code: 'stale_revision', revision: stored?.revision ?? 0 });
    }
    await tx.audit.write([
      {
        at: now,
        actor: personBehind(permit),
        action: 'questions.design',
        target: { kind: 'event', id },
        event: id,
        facts: { questions: after.questions.filter((it) => !it.isRetired).length },
      },
    ]);
    return ok(after);
  });
}
