import { fc } from '@fast-check/vitest';
import type { AdmissionMode } from '@netzwerkstatt/domain';
import { type AllocationPolicy, openSeats } from '../policy/allocation-policy.ts';
import type { Attempt, Story } from './attempt.ts';
import type { StoryCheckName } from './story-checks.ts';

/**
 * A story that broke a rule once. It is kept as it was told, cut down to what it takes: a seed tells another story as
 * soon as the model learns to try something new, so it says only where this one came from.
 */
export interface Failure {
  /** What went wrong. */
  readonly wrong: string;
  readonly seed: number;
  readonly check: StoryCheckName;
  readonly admission: AdmissionMode;
  readonly policy?: Partial<AllocationPolicy>;
  readonly attempts: readonly ShortAttempt[];
  readonly together?: readonly ShortAttempt[];
}

/** An attempt without what is as in {@link plainAttempt}. */
type ShortAttempt = Pick<Attempt, 'action'> &
  Partial<Omit<Attempt, 'policy'>> & { readonly policy?: Partial<AllocationPolicy> };

const plainPolicy: AllocationPolicy = { mode: 'first_come', ranking: [], ownRegions: [], ...openSeats };

const plainAttempt: Omit<Attempt, 'action'> = {
  person: 0,
  which: 0,
  seats: 2,
  capacity: 1,
  policy: plainPolicy,
  hoursLater: 0,
};

/** The story of a failure, to be lived once more. */
export function tellAgain({ policy, attempts, together = [] }: Failure): Story {
  return {
    policy: policy && { ...plainPolicy, ...policy },
    attempts: attempts.map(inFull),
    together: together.map(inFull),
  };
}

/** Lets a run that fails say what to add to `failures.ts`, besides how it failed. */
export function tellHowToKeep(admission: AdmissionMode, check: StoryCheckName) {
  return (run: fc.RunDetails<[Story]>): void => {
    if (!run.failed) return;
    const [told] = run.counterexample ?? [];
    const line = told && JSON.stringify({ wrong: '…', seed: run.seed, check, admission, ...inShort(told) });
    const message = `${fc.defaultReportMessage(run)}\n\nKeep it in src/model/failures.ts:\n${line},`;
    throw new Error(message, { cause: run.errorInstance });
  };
}

function inFull({ policy, ...rest }: ShortAttempt): Attempt {
  return { ...plainAttempt, ...rest, policy: { ...plainPolicy, ...policy } };
}

function inShort({ policy, attempts, together }: Story): Pick<Failure, 'policy' | 'attempts' | 'together'> {
  return {
    ...(policy && { policy: without(policy, plainPolicy) }),
    attempts: attempts.map(cutDown),
    ...(together.length > 0 && { together: together.map(cutDown) }),
  };
}

function cutDown(attempt: Attempt): ShortAttempt {
  const policy = without(attempt.policy, plainPolicy);
  const { action, ...rest } = attempt;
  const { policy: _, ...told } = without(rest, plainAttempt);
  return { action, ...told, ...(Object.keys(policy).length > 0 && { policy }) };
}

function without<T extends object>(all: T, known: Partial<T>): Partial<T> {
  const isKnown = (key: string, value: unknown) => JSON.stringify(known[key as keyof T]) === JSON.stringify(value);
  return Object.fromEntries(Object.entries(all).filter(([key, value]) => !isKnown(key, value))) as Partial<T>;
}
