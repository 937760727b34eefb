import type { RegistrationId } from '@netzwerkstatt/domain';
import { type AllocationOutcome, type CompositionBar, composeBars } from '@netzwerkstatt/registration';
import type { AllocationRun, OutcomeOverride } from '../ports/index.ts';

/** What somebody will hear: by the rules, or as staff decided. */
export interface FinalAnswer {
  readonly registration: RegistrationId;
  readonly to: OutcomeOverride['to'];
  readonly outcome: AllocationOutcome;
  readonly override?: OutcomeOverride;
}

/** The answers of a run in the order in which they are given: places by rank, then the line, then refusals. */
export function finalAnswers({ outcomes, overrides }: Pick<AllocationRun, 'outcomes' | 'overrides'>): FinalAnswer[] {
  const answers = outcomes.map((outcome): FinalAnswer => {
    const override = overrides.find(({ registration }) => registration === outcome.applicationId);
    return {
      registration: outcome.applicationId as RegistrationId,
      to: override?.to ?? byTheRules(outcome),
      outcome,
      ...(override && { override }),
    };
  });
  return answers.toSorted((one, other) => turnOf(one) - turnOf(other));
}

/** Seats that are taken once these answers are out, by those who had one before too; staff can give more than there are. */
export function seatsTaken(run: Pick<AllocationRun, 'input' | 'outcomes' | 'overrides'>): number {
  const accepted = new Set<string>(
    finalAnswers(run).flatMap(({ to, registration }) => (to === 'accepted' ? registration : [])),
  );
  const given = run.input.applications.filter(({ id }) => accepted.has(id));
  return [...(run.input.seated ?? []), ...given].reduce((sum, { seats }) => sum + seats, 0);
}

/** The mix by field of work that these answers come to, with what staff decided. */
export function answeredMix(run: Pick<AllocationRun, 'input' | 'outcomes' | 'overrides'>): readonly CompositionBar[] {
  const outcomes = finalAnswers(run).map(({ registration, to, outcome }) => {
    const without = outcome.status === 'not_eligible' ? outcome.status : 'waiting';
    return { applicationId: registration, status: to === 'accepted' ? to : without } as const;
  });
  return composeBars('group', run.input.policy, run.input.applications, { outcomes });
}

function byTheRules({ status }: AllocationOutcome): OutcomeOverride['to'] {
  return status === 'not_eligible' ? 'refused' : status;
}

/** Whom staff makes wait although the rules had a place for them stands behind those who wait by the rules. */
function turnOf({ to, outcome }: FinalAnswer): number {
  if (to === 'accepted') return 0;
  if (to === 'refused') return 3;
  return outcome.status === 'waiting' ? 1 : 2;
}
