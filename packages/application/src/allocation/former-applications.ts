import type { EventId, Instant } from '@netzwerkstatt/domain';
import { type Application, seatsOf, type Traits } from '@netzwerkstatt/registration';
import { candidateHistory } from '../eligibility/candidate-history.ts';
import { appliedStatuses, type LandTransaction } from '../ports/index.ts';
import { refusalsCountSince } from './allocation-times.ts';
import { MOST_APPLICATIONS } from './gather-applications.ts';

/** Who wanted a place at an event, as other rules may be tried on them; and what their institutions are called. */
export interface FormerApplications {
  readonly applications: readonly Application[];
  readonly names: ReadonlyMap<NonNullable<Traits['organisation']>, string>;
}

/** So many statements for many people as for one. Who asked for priority is not read: it was told for one decision. */
export async function formerApplications(
  tx: LandTransaction,
  event: EventId,
  now: Instant,
): Promise<FormerApplications> {
  const query = { statuses: appliedStatuses, text: '', offset: 0, limit: MOST_APPLICATIONS };
  const { records } = await tx.registrations.listForEvent(event, query);
  const people = records.map(({ registration }) => registration.personId);
  const traits = await tx.registrations.whoAre(
    new Map(records.map(({ registration, applicant }) => [registration.id, applicant])),
  );
  const past = await tx.allocations.pastWishes(event, people, { since: refusalsCountSince(now), now });
  const histories = people.length > 0 ? await tx.histories.of(people, now) : new Map();
  const names = new Map<string, string>();
  const applications = records.map(({ registration, applicant }): Application => {
    const { id, personId, requestedAt } = registration;
    const own = traits.get(id);
    if (own === undefined) throw new Error(`nobody told who registration ${id} is`);
    if (own.organisation !== undefined) names.set(own.organisation, applicant.organisation.name);
    const [wishes, history] = [past.get(personId), histories.get(personId)];
    return {
      id,
      traits: own,
      seats: seatsOf(registration),
      appliedAt: requestedAt,
      asksForPriority: false,
      refusedBefore: wishes?.refusedBefore ?? 0,
      hasFunction: history !== undefined && candidateHistory(history, false).functions.length > 0,
      ...(wishes?.lastParticipationAt && { lastParticipationAt: wishes.lastParticipationAt }),
    };
  });
  return { applications, names };
}
