import { allocate, explainOutcome, type OutcomeExplanation } from '@netzwerkstatt/registration';
import type { LandTransaction, RegistrationRecord } from '../ports/index.ts';
import { type PublicLot, publicLot } from './read-allocation.ts';

/** How the decision on an application came about, for the person: the rules and what they found of this one alone. */
export interface OwnDecision {
  readonly explanation: OutcomeExplanation;
  /** What staff decided instead of the rules; why stands in the trail, it may speak of others. */
  readonly byStaff?: 'accepted' | 'waiting' | 'refused';
  readonly lot: PublicLot;
}

/**
 * @param isOwn - Whether the person reads it: nobody else learns whether they asked for priority.
 * @returns undefined before the answers are released, for who was not among them, and once its steps are forgotten.
 */
export async function ownDecision(
  tx: LandTransaction,
  { registration, event }: RegistrationRecord,
  isOwn: boolean,
): Promise<OwnDecision | undefined> {
  const run = await tx.allocations.releasedRun(event);
  const application = run?.input.applications.find(({ id }) => id === registration.id);
  if (run === undefined || application === undefined || run.isForgotten) return undefined;
  const lot = await tx.allocations.lot(event);
  if (lot === undefined) throw new Error(`event ${event} has a run without a lot`);
  const override = run.overrides.find((it) => it.registration === registration.id);
  const explanation = explainOutcome(allocate({ ...run.input, seed: lot.seed }), run.input.policy, application);
  const standing = explanation.standing.filter((it) => isOwn || it.criterion !== 'disability_priority');
  return {
    explanation: { ...explanation, standing },
    ...(override && { byStaff: override.to }),
    lot: publicLot(lot),
  };
}
