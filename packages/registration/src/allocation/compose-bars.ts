import type { AllocationPolicy, TraitKind } from '../policy/index.ts';
import type { AllocationOutcome } from './allocation.ts';
import type { Application } from './application.ts';

/** One value of a trait in the mix: how many apply, how many would have a seat, and between which bounds the policy wants that. */
export interface CompositionBar {
  /** A profession group, an organisation, the key of a region … */
  readonly value: string;
  /** Seats asked for, by whoever is eligible. */
  readonly applied: number;
  readonly accepted: number;
  /** Seats of the pools that are for this value alone. */
  readonly min?: number;
  /** The strictest cap on this value. */
  readonly max?: number;
}

/** The mix of an allocation by one trait, most applied for first; whoever has no value of it is in no bar. */
export function composeBars(
  by: TraitKind,
  policy: Pick<AllocationPolicy, 'caps' | 'pools'>,
  applications: readonly Application[],
  { outcomes }: { readonly outcomes: readonly Pick<AllocationOutcome, 'applicationId' | 'status'>[] },
): readonly CompositionBar[] {
  const statusOf = new Map(outcomes.map(({ applicationId, status }) => [applicationId, status]));
  const counts = new Map<string, { applied: number; accepted: number }>();
  for (const { id, traits, seats } of applications) {
    const value = traits[by];
    const status = statusOf.get(id);
    if (value === undefined || status === undefined || status === 'not_eligible') continue;
    const { applied, accepted } = counts.get(value) ?? { applied: 0, accepted: 0 };
    counts.set(value, { applied: applied + seats, accepted: accepted + (status === 'accepted' ? seats : 0) });
  }
  return [...counts]
    .map(([value, count]) => ({ value, ...count, ...boundsOf(by, value, policy) }))
    .sort((one, other) => other.applied - one.applied || (one.value < other.value ? -1 : 1));
}

function boundsOf(by: TraitKind, value: string, { caps, pools }: Pick<AllocationPolicy, 'caps' | 'pools'>) {
  const own = pools.filter((it) => it.for.by === by && it.for.values.length === 1 && it.for.values[0] === value);
  const limits = caps.filter((it) => it.by === by && (it.value === undefined || it.value === value));
  return {
    ...(own.length > 0 && { min: own.reduce((sum, { seats }) => sum + seats, 0) }),
    ...(limits.length > 0 && { max: Math.min(...limits.map(({ max }) => max)) }),
  };
}
