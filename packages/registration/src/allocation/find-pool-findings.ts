import { type AllocationPolicy, bookableSeats, type ReservedPool } from '../policy/index.ts';
import { isDecidedTogether } from './is-decided-together.ts';
import type { PolicyEvent, PolicyFinding } from './policy-finding.ts';

/** What reserved pools say against each other, against the dates, and against the room. */
export function* findPoolFindings(policy: AllocationPolicy, event: PolicyEvent): Generator<PolicyFinding> {
  const { pools } = policy;
  for (const [index, pool] of pools.entries()) {
    yield* findOwnFindings(pool, `pools.${index}`, policy, event);
    const before = pools.slice(0, index);
    if (before.some(({ name }) => name === pool.name)) {
      yield { weight: 'contradiction', field: `pools.${index}.name`, code: 'pool_name_taken', name: pool.name };
    }
    const overlapping = before.find((it) => overlap(it, pool) !== undefined);
    if (overlapping) {
      const certain = overlap(overlapping, pool) === 'certain';
      yield { weight: 'hint', field: `pools.${index}.for`, code: 'pools_overlap', first: overlapping.name, certain };
    }
  }
  const reserved = pools.reduce((sum, { seats }) => sum + Math.max(0, seats), 0);
  const capacity = bookableSeats({ policy, capacity: event.capacity });
  if (reserved > capacity) {
    yield { weight: 'contradiction', field: 'pools', code: 'pools_exceed_capacity', reserved, capacity };
  } else if (reserved === capacity) {
    yield { weight: 'hint', field: 'pools', code: 'nothing_open' };
  }
}

function* findOwnFindings(
  { name, seats, releaseAt }: ReservedPool,
  field: string,
  { mode, deadline }: AllocationPolicy,
  { startsAt }: PolicyEvent,
): Generator<PolicyFinding> {
  if (name.trim() === '') yield { weight: 'contradiction', field: `${field}.name`, code: 'pool_without_name' };
  if (!Number.isInteger(seats) || seats < 0) {
    yield { weight: 'contradiction', field: `${field}.seats`, code: 'not_a_number_of_seats' };
  } else if (seats === 0) {
    yield { weight: 'contradiction', field: `${field}.seats`, code: 'pool_without_seats' };
  }
  const at = `${field}.releaseAt`;
  if (releaseAt === undefined) yield { weight: 'hint', field: at, code: 'pool_never_released' };
  else if (releaseAt >= startsAt) yield { weight: 'contradiction', field: at, code: 'release_after_start', startsAt };
  else if (isDecidedTogether(mode) && deadline !== undefined && releaseAt < deadline) {
    yield { weight: 'contradiction', field: at, code: 'release_before_deadline', deadline };
  }
}

/** Whether somebody can be among the people of both: surely where they share a value, perhaps where they ask for different traits. */
function overlap({ for: one }: ReservedPool, { for: other }: ReservedPool): 'certain' | 'possible' | undefined {
  if (one.by === other.by) return one.values.some((it) => other.values.includes(it)) ? 'certain' : undefined;
  return one.values.length > 0 && other.values.length > 0 ? 'possible' : undefined;
}
