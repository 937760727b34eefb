import { ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { bookRequestFor, type RegistrationRefusal } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { DateAnswer } from '../ports/index.ts';
import { aboutRegistration, actorName } from '../registration/answer-registration.ts';
import { decideRegistrations } from '../registration/decide-registrations.ts';

export type AnswerDatesRefusal =
  | Refusal<'registration_not_found'>
  /** Nothing was moved since this person registered, or it was moved once more: then there is a newer question. */
  | Refusal<'question_not_open'>
  | RegistrationRefusal;

/**
 * Answers whether a moved date suits. „No“ gives the place back at once, and the next in line hears of it: by the same
 * rule as a withdrawal, in the transaction that keeps the answer.
 */
export async function answerDates(
  deps: Dependencies,
  permit: Permit<'registration.answer_dates'>,
  command: { readonly revision: number; readonly answer: DateAnswer },
): Promise<Result<DateAnswer, AnswerDatesRefusal>> {
  const { registration, event } = aboutRegistration(permit);
  const { land } = permit.target;
  return deps.store.inLand(land, async (tx) => {
    const within: Dependencies = { ...deps, store: { inLand: (_land, work) => work(tx) } };
    // Under the lock of the places: whoever moves the date meanwhile asks anew, and this is no answer to that.
    await tx.registrations.openBook(event, bookRequestFor([]));
    const question = await tx.dateQuestions.latestFor(registration);
    if (question === undefined || question.revision !== command.revision) return refuse({ code: 'question_not_open' });
    const actor = actorName(permit.actor);
    if (command.answer === 'no') {
      const withdrawal = { kind: 'withdraw', registrationId: registration, by: 'person' } as const;
      const [decision] = await decideRegistrations(within, land, event, [{ command: withdrawal, actor }]);
      if (decision === undefined) throw new Error(`event ${event} vanished`);
      if (!decision.ok) return decision;
    } else {
      const record = await tx.registrations.get(registration);
      if (record === undefined) return refuse({ code: 'registration_not_found' });
      const { status } = record.registration;
      if (status !== 'confirmed') return refuse({ code: 'registration_moved_on', status });
    }
    const now = deps.clock.now();
    await tx.dateQuestions.answer(registration, question.revision, command.answer, now);
    await tx.audit.write([
      {
        at: now,
        actor,
        action: 'registration.answer_dates',
        target: { kind: 'registration', id: registration },
        event,
        facts: { revision: question.revision, answer: command.answer },
      },
    ]);
    return ok(command.answer);
  });
}
