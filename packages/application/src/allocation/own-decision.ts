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

/** @returns undefined before the answers are released, for who was not among them, and once its steps are forgotten. */
export async function ownDecision(
  tx: LandTransaction,
  { registration, event }: RegistrationRecord,
): Promise<OwnDecision | undefined> {
  const run = await tx.allocations.releasedRun(event);
  const application = run?.input.applications.find(({ id }) => id === registration.id);
  if (run === undefined || application === undefined || run.isForgotten) return undefined;
  const lot = await tx.allocations.lot(event);
  if (lot === undefined) throw new Error(`event ${event} has a run without a lot`);
  const override = run.overrides.find((it) => it.registration === registration.id);
  return {
    explanation: explainOutcome(allocate({ ...run.input, seed: lot.seed }), run.input.policy, application),
    ...(override && { byStaff: override.to }),
    lot: publicLot(lot),
  };
}
