import type { Instant } from '@netzwerkstatt/domain';
import {
  type Allocation,
  type AllocationPolicy,
  type AllocationStep,
  allocate,
  type CompositionBar,
  isDecidedTogether,
  type RankingCriterion,
} from '@netzwerkstatt/registration';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { AllocationRun, Applicant, EventLot, LandTransaction } from '../ports/index.ts';
import { answeredMix, type FinalAnswer, finalAnswers, seatsTaken } from './final-answers.ts';
import { openApplications } from './gather-applications.ts';
import { allocationTarget } from './open-allocation.ts';

/** What the coordinator sees of deciding all applications of an event together. */
export interface AllocationDesk {
  readonly policy: AllocationPolicy;
  readonly deadline: Instant;
  readonly now: Instant;
  readonly lot: PublicLot;
  /** Applications before the deadline that have no answer yet. */
  readonly waitingForAnswer: number;
  readonly mayRelease: boolean;
  readonly run?: RunView;
}

/** What everybody may know of a lot: its seed only once it is revealed. */
export type PublicLot = Pick<EventLot, 'commitment' | 'committedAt'> & {
  readonly revealed?: { readonly seed: string; readonly at: Instant };
};

export interface RunView extends Pick<AllocationRun, 'number' | 'revision' | 'ranAt' | 'isForgotten'> {
  readonly ranBy: string;
  readonly released?: { readonly at: Instant; readonly by: string };
  /** What is taken counts what staff decided; it can be more than there is. */
  readonly seats: Allocation['seats'];
  readonly pools: Allocation['pools'];
  readonly byGroup: readonly CompositionBar[];
  readonly answers: readonly AnswerView[];
}

/** One application with its answer, and every step that led to it. */
export interface AnswerView extends FinalAnswer {
  readonly applicant?: Pick<Applicant, 'givenName' | 'familyName' | 'organisation' | 'profession'>;
  readonly lot?: string;
  readonly decidedBy?: RankingCriterion;
  readonly steps: readonly AllocationStep[];
}

/** @returns undefined where applications are not decided together. */
export function readAllocation(
  deps: Dependencies,
  permit: Permit<'allocation.run'>,
): Promise<AllocationDesk | undefined> {
  const { land, event } = allocationTarget(permit);
  return deps.store.inLand(land, async (tx) => {
    const now = deps.clock.now();
    const policy = await tx.registrations.policyOf(event);
    const lot = await tx.allocations.lot(event);
    if (policy?.deadline === undefined || !isDecidedTogether(policy.mode) || lot === undefined) return undefined;
    const run = (await tx.allocations.releasedRun(event)) ?? (await tx.allocations.latestRun(event));
    return {
      policy,
      deadline: policy.deadline,
      now,
      lot: publicLot(lot),
      waitingForAnswer: (await openApplications(tx, event, policy.deadline)).length,
      mayRelease: isAllowed(permit.actor, 'allocation.release', permit.target, now),
      ...(run && { run: await runView(tx, run, lot) }),
    };
  });
}

export function publicLot({ commitment, committedAt, seed, revealedAt }: EventLot): PublicLot {
  return { commitment, committedAt, ...(revealedAt && { revealed: { seed, at: revealedAt } }) };
}

async function runView(tx: LandTransaction, run: AllocationRun, { seed }: EventLot): Promise<RunView> {
  const allocation = allocate({ ...run.input, seed });
  const answers = finalAnswers(run);
  const records = await tx.registrations.getMany(answers.map(({ registration }) => registration));
  const applicants = new Map(records.map(({ registration, applicant }) => [registration.id, applicant]));
  const steps = Map.groupBy(allocation.trace.steps, ({ applicationId }) => applicationId);
  const ranking = new Map(allocation.trace.ranking.map((it) => [it.applicationId, it]));
  const names = new Map<string, string>();
  for (const it of await tx.people.getMany([run.ranBy, run.released?.by ?? run.ranBy] as never)) {
    names.set(it.id, `${it.givenName} ${it.familyName}`);
  }
  const { number, revision, ranAt, isForgotten, released } = run;
  return {
    number,
    revision,
    ranAt,
    ranBy: names.get(run.ranBy) ?? '',
    ...(released && { released: { at: released.at, by: names.get(released.by) ?? '' } }),
    ...(isForgotten && { isForgotten }),
    seats: { ...allocation.seats, taken: seatsTaken(run) },
    pools: allocation.pools,
    byGroup: answeredMix(run),
    answers: answers.map((answer) => {
      const ranked = ranking.get(answer.registration);
      const applicant = applicants.get(answer.registration);
      return {
        ...answer,
        ...(applicant && { applicant: nameOf(applicant) }),
        ...(ranked && { lot: ranked.lot }),
        // That somebody asked for priority is between them and the rules.
        ...(ranked?.decidedBy && ranked.decidedBy !== 'disability_priority' && { decidedBy: ranked.decidedBy }),
        // Without who asked for priority another order would come out than the one that was decided by.
        steps: isForgotten ? [] : (steps.get(answer.registration) ?? []),
      };
    }),
  };
}

function nameOf({ givenName, familyName, organisation, profession }: Applicant) {
  return { givenName, familyName, organisation, profession };
}
