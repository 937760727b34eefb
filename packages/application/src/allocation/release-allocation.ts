import {
  type Instant,
  MAX_REASON_CHARACTERS,
  ok,
  parseLine,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import {
  type AllocationOutcome,
  allocate,
  type BookRequest,
  type RegistrationBook,
  type RegistrationCommand,
  type RegistrationRefusal,
  runCommand,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, dependenciesWithin } from '../dependencies.ts';
import type { AllocationRun } from '../ports/index.ts';
import { actorName } from '../registration/answer-registration.ts';
import { type DecisionJob, decideRegistrations } from '../registration/decide-registrations.ts';
import { type FinalAnswer, finalAnswers, seatsTaken } from './final-answers.ts';
import { type AllocationRefusal, allocationTarget, openAllocation } from './open-allocation.ts';
import { type OverrideRefusal, seenRun } from './override-outcome.ts';

export type ReleaseAllocationRefusal =
  | AllocationRefusal
  | OverrideRefusal
  /** Somebody withdrew, a seat was given, or the rules are others: it has to be run again. */
  | Refusal<'allocation_outdated'>
  | AllocationOverfull
  | RegistrationRefusal;

/** Staff gave more seats than there are: somebody has to be given another answer first. */
export type AllocationOverfull = Refusal<'allocation_overfull'> & { readonly taken: number; readonly bookable: number };

export interface ReleaseAllocationCommand {
  /** Of the run as it was seen. */
  readonly number: number;
  readonly revision: number;
  /** Stands in the trail of everybody whom the rules answered. */
  readonly reason: string;
}

/**
 * Gives everybody the answer of a run, all of them or nobody, and reveals the seed. A person does this, never the
 * clock. What the rules come to must still be what was seen.
 */
export function releaseAllocation(
  deps: Dependencies,
  permit: Permit<'allocation.release'>,
  command: ReleaseAllocationCommand,
): Promise<Result<AllocationRun, ReleaseAllocationRefusal>> {
  const { land, event } = allocationTarget(permit);
  return deps.store.inLand(land, async (tx) => {
    const reason = parseLine(command.reason, MAX_REASON_CHARACTERS);
    if (!reason.ok) return refuse({ code: 'reason_missing' });
    const now = deps.clock.now();
    const opened = await openAllocation(tx, event, now, (latest) => latest?.ranAt ?? now);
    if (!opened.ok) return opened;
    const seen = await seenRun(tx, event, command);
    if (!seen.ok) return seen;
    const { outcomes, seats } = allocate(opened.value.input);
    if (!areAlike(outcomes, seen.value.outcomes)) return refuse({ code: 'allocation_outdated' });
    const [taken, { bookable }] = [seatsTaken(seen.value), seats];
    if (taken > bookable) return refuse({ code: 'allocation_overfull', taken, bookable });
    const actor = actorName(permit.actor);
    const answers = finalAnswers(seen.value);
    const jobs = answers.map((it) => jobFor(it, actor, reason.value));
    const known = await tx.registrations.openBook(event, wholeRequest(answers));
    const hindrance = known && rehearse(known, jobs, now);
    if (hindrance !== undefined) return refuse(hindrance);

    await decideRegistrations(dependenciesWithin(deps, tx, now), land, event, jobs);
    const run = { ...seen.value, revision: seen.value.revision + 1, released: { at: now, by: actor } };
    if (!(await tx.allocations.saveRun(run, seen.value.revision))) return refuse({ code: 'allocation_moved_on' });
    await tx.allocations.revealLot(event, now);
    const target = { kind: 'event', id: event } as const;
    const facts = { run: run.number, ...countsOf(answers) };
    await tx.audit.write([
      { at: now, actor, action: 'allocation.release', target, event, reason: reason.value, facts },
    ]);
    return ok(run);
  });
}

/** Whether two decisions say the same to everybody, the place in line included. */
function areAlike(one: readonly AllocationOutcome[], other: readonly AllocationOutcome[]): boolean {
  const told = (outcomes: readonly AllocationOutcome[]) =>
    outcomes
      .map((it) => `${it.applicationId} ${it.status} ${'position' in it ? it.position : ''}`)
      .toSorted()
      .join('\n');
  return told(one) === told(other);
}

function jobFor({ registration: registrationId, to, outcome, override }: FinalAnswer, actor: string, reason: string) {
  const byTheRules = to === 'waiting' && override === undefined && outcome.status === 'waiting';
  const kinds = { accepted: 'admit', waiting: 'enlist', refused: 'refuse' } as const;
  const command: RegistrationCommand = { kind: kinds[to], registrationId };
  return {
    command,
    actor,
    reason: override?.reason ?? reason,
    ...(byTheRules && { waitsBecause: outcome.reason }),
  } satisfies DecisionJob;
}

function wholeRequest(answers: readonly FinalAnswer[]): BookRequest {
  const registrationIds = answers.map(({ registration }) => registration);
  return { registrationIds, personIds: [], seatsSetFree: answers.length, isWhole: true };
}

/** What would stand in the way of one of the answers; then none of them is given. */
function rehearse(
  opened: RegistrationBook,
  jobs: readonly DecisionJob[],
  now: Instant,
): RegistrationRefusal | undefined {
  let book = opened;
  for (const { command } of jobs) {
    const outcome = runCommand(book, command, now);
    if (!outcome.answer.ok) return outcome.answer.refusal;
    book = outcome.book;
  }
  return undefined;
}

function countsOf(answers: readonly FinalAnswer[]) {
  const count = (to: FinalAnswer['to']) => answers.filter((it) => it.to === to).length;
  return { accepted: count('accepted'), waiting: count('waiting'), refused: count('refused') };
}
