import { explainOutcome } from '@netzwerkstatt/registration';
import { allocation, ben, policy } from './share-places.ts';

const { outcome, considered, bookableSeats, standing } = explainOutcome(allocation, policy, ben);

/** „Your office has its place already. You are first on the waiting list; five people applied for three places.“ */
export const forBen = { outcome, considered, bookableSeats, criteria: standing.map(({ criterion }) => criterion) };
// => outcome: { status: 'waiting', position: 1, reason: { code: 'cap_organisation', cap: { by: 'organisation', max: 1 } }, … }

/** Who was asked for which seat, one after the other, and what stood in their way. */
export const forTheCoordinator = allocation.trace.steps.map(({ round, applicationId, hindrance }) =>
  [round.kind, applicationId, hindrance?.code ?? 'seated'].join(' '),
);
// => ['pool ewa seated', 'open anna seated', 'open ben cap_reached', 'open dora seated', 'open cem full']
