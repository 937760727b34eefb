import type { Event, Instant, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import type { RegistrationBook, UnmetCondition } from '@netzwerkstatt/registration';
import type { Applicant, LandTransaction } from '../ports/index.ts';
import type { DecisionJob } from '../registration/decide-registrations.ts';
import { answerConditions } from './answer-conditions.ts';

/** A job about which the conditions of the event have been asked. */
export interface AnsweredJob extends DecisionJob {
  /** Conditions that are not met and in nobody's way. */
  readonly hints?: readonly UnmetCondition[];
}

/** Whom the conditions of the event are asked about: everybody who wants to come by their own wish. */
export function peopleAsked(event: Event, book: RegistrationBook, jobs: readonly DecisionJob[]): readonly PersonId[] {
  return wishesFor(event, jobs).map((it) => personOf(it, book));
}

/**
 * Asks the conditions of the event about everybody who wants to come by their own wish, under its lock and theirs (see
 * {@link peopleAsked}): at two events at once nobody is let in twice.
 */
export async function withConditions(
  tx: LandTransaction,
  event: Event,
  book: RegistrationBook,
  jobs: readonly DecisionJob[],
  now: Instant,
): Promise<readonly AnsweredJob[]> {
  const wishes = wishesFor(event, jobs);
  if (wishes.length === 0) return jobs;
  const requests = wishes.flatMap(({ command }) => (command.kind === 'confirm_request' ? command.registrationId : []));
  const records = requests.length > 0 ? await tx.registrations.getMany(requests) : [];
  const applicants = new Map(records.map(({ registration, applicant }) => [registration.id, applicant]));
  const candidates = wishes.map((it) => ({ told: toldIn(it, applicants), person: personOf(it, book) }));
  const answers = await answerConditions(tx, event, candidates, now);
  return jobs.map((job) => {
    const answer = answers[wishes.indexOf(job as Wish)];
    if (answer === undefined) return job;
    if (answer.ok) return answer.value.length > 0 ? { ...job, hints: answer.value } : job;
    return { ...job, command: { ...(job as Wish).command, ineligible: answer.refusal } };
  });
}

function wishesFor({ eligibility }: Event, jobs: readonly DecisionJob[]): readonly Wish[] {
  return eligibility === undefined ? [] : jobs.filter(isWish);
}

type Wish = DecisionJob & {
  readonly command: Extract<DecisionJob['command'], { kind: 'register' | 'confirm_request' | 'transfer' }>;
};

function isWish(job: DecisionJob): job is Wish {
  const { kind } = job.command;
  return (kind === 'register' && !job.isChosen) || kind === 'confirm_request' || kind === 'transfer';
}

function personOf({ command }: Wish, book: RegistrationBook): PersonId {
  const person =
    command.kind === 'confirm_request' ? book.known.get(command.registrationId)?.personId : command.personId;
  if (person === undefined) throw new Error(`who is ${command.registrationId}?`);
  return person;
}

function toldIn({ command, applicant }: Wish, applicants: ReadonlyMap<RegistrationId, Applicant>): Applicant {
  const told = command.kind === 'confirm_request' ? applicants.get(command.registrationId) : applicant;
  if (told === undefined) throw new Error(`what did ${command.registrationId} tell?`);
  return told;
}
