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

/**
 * Asks the conditions of the event about everybody who wants to come by their own wish, under its lock and theirs: at
 * two events at once nobody is let in twice.
 */
export async function withConditions(
  tx: LandTransaction,
  event: Event,
  book: RegistrationBook,
  jobs: readonly DecisionJob[],
  now: Instant,
): Promise<readonly AnsweredJob[]> {
  const wishes = event.eligibility === undefined ? [] : jobs.filter(isWish);
  if (wishes.length === 0) return jobs;
  const requests = wishes.flatMap(({ command }) => (command.kind === 'confirm_request' ? command.registrationId : []));
  const records = requests.length > 0 ? await tx.registrations.getMany(requests) : [];
  const applicants = new Map(records.map(({ registration, applicant }) => [registration.id, applicant]));
  const candidates = wishes.map((it) => candidateOf(it, book, applicants));
  await tx.histories.lock(candidates.map(({ person }) => person));
  const answers = await answerConditions(tx, event, candidates, now);
  return jobs.map((job) => {
    const answer = answers[wishes.indexOf(job as Wish)];
    if (answer === undefined) return job;
    if (answer.ok) return answer.value.length > 0 ? { ...job, hints: answer.value } : job;
    return { ...job, command: { ...(job as Wish).command, ineligible: answer.refusal } };
  });
}

type Wish = DecisionJob & {
  readonly command: Extract<DecisionJob['command'], { kind: 'register' | 'confirm_request' | 'transfer' }>;
};

function isWish(job: DecisionJob): job is Wish {
  const { kind } = job.command;
  return (kind === 'register' && !job.isChosen) || kind === 'confirm_request' || kind === 'transfer';
}

function candidateOf(
  { command, applicant }: Wish,
  book: RegistrationBook,
  applicants: ReadonlyMap<RegistrationId, Applicant>,
): { readonly told: Applicant; readonly person: PersonId } {
  const isRequest = command.kind === 'confirm_request';
  const person = isRequest ? book.known.get(command.registrationId)?.personId : command.personId;
  const told = isRequest ? applicants.get(command.registrationId) : applicant;
  if (person === undefined || told === undefined) throw new Error(`who is ${command.registrationId}?`);
  return { told, person };
}
