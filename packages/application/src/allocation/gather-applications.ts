import type { Event, EventId, Instant, RegistrationId } from '@netzwerkstatt/domain';
import {
  type Application,
  type RegistrationBook,
  type RegistrationIn,
  seatsOf,
  type Traits,
} from '@netzwerkstatt/registration';
import { answerConditions } from '../eligibility/answer-conditions.ts';
import { candidateHistory } from '../eligibility/candidate-history.ts';
import type { Applicant, LandTransaction } from '../ports/index.ts';
import { refusalsCountSince } from './allocation-times.ts';

/** More than any event of ours has; each of them is read anyway, to be decided. */
export const MOST_APPLICATIONS = 20_000;

export interface OpenApplication {
  readonly registration: RegistrationIn<'applied'>;
  readonly applicant: Applicant;
}

/** Who applied before the deadline and has no answer yet; in the order of their ids, which tells nothing. */
export async function openApplications(
  tx: LandTransaction,
  event: EventId,
  deadline: Instant,
): Promise<readonly OpenApplication[]> {
  const query = { statuses: ['applied'] as const, text: '', offset: 0, limit: MOST_APPLICATIONS };
  const { records } = await tx.registrations.listForEvent(event, query);
  return records
    .flatMap(({ registration, applicant }) => (registration.status === 'applied' ? { registration, applicant } : []))
    .filter(({ registration }) => registration.appliedAt < deadline)
    .toSorted((one, other) => (one.registration.id < other.registration.id ? -1 : 1));
}

/** Applications with nothing but what may decide about them. So many statements for many people as for one. */
export async function gatherApplications(
  tx: LandTransaction,
  event: Event,
  records: readonly OpenApplication[],
  now: Instant,
): Promise<readonly Application[]> {
  const people = records.map(({ registration }) => registration.personId);
  const traits = await traitsOfAll(tx, records);
  const asking = await tx.allocations.priorityRequests(event.id);
  const past = await tx.allocations.pastWishes(event.id, people, { since: refusalsCountSince(now), now });
  const histories = people.length > 0 ? await tx.histories.of(people, now) : new Map();
  const candidates = records.map(({ applicant, registration }) => ({ told: applicant, person: registration.personId }));
  const answers = await answerConditions(tx, event, candidates, now);
  return records.map(({ registration }, index) => {
    const { id, personId } = registration;
    const [own, history, answer] = [traits.get(id), histories.get(personId), answers[index]];
    if (own === undefined) throw new Error(`nobody told who registration ${id} is`);
    const wishes = past.get(personId);
    return {
      id,
      traits: registration.voucher === undefined ? own : { ...own, voucher: registration.voucher },
      seats: seatsOf(registration),
      appliedAt: registration.appliedAt,
      asksForPriority: asking.has(id),
      refusedBefore: wishes?.refusedBefore ?? 0,
      hasFunction: history !== undefined && candidateHistory(history, false).functions.length > 0,
      ...(wishes?.lastParticipationAt && { lastParticipationAt: wishes.lastParticipationAt }),
      ...(answer && !answer.ok && { unmet: answer.refusal.unmet }),
    };
  });
}

function traitsOfAll(
  tx: LandTransaction,
  records: readonly OpenApplication[],
): Promise<ReadonlyMap<RegistrationId, Traits>> {
  return tx.registrations.whoAre(new Map(records.map(({ registration, applicant }) => [registration.id, applicant])));
}

/** Who holds seats already, as the rules count them. */
export function seatedIn({ people }: RegistrationBook) {
  if (people === undefined) throw new Error('the book was opened without its people');
  return people.holders.filter(({ seats }) => seats > 0);
}
