import { type AllocationPolicy, bookableSeats, type ReservedPool, type SeatCap } from '../policy/index.ts';
import type { PolicyEvent, PolicyFinding } from './policy-finding.ts';

/** What caps say against each other, against reserved pools, and against the room. */
export function* findCapFindings(policy: AllocationPolicy, { capacity }: PolicyEvent): Generator<PolicyFinding> {
  const { caps, pools, deadline } = policy;
  const seats = bookableSeats({ policy, capacity });
  for (const [index, cap] of caps.entries()) {
    const field = `caps.${index}.max`;
    if (!Number.isInteger(cap.max) || cap.max < 0) {
      yield { weight: 'contradiction', field, code: 'not_a_number_of_seats' };
      continue;
    }
    if (cap.max === 0 && cap.value === undefined) yield { weight: 'contradiction', field, code: 'cap_admits_nobody' };
    if (cap.max >= seats) yield { weight: 'hint', field, code: 'cap_never_reached', seats };
    if (caps.slice(0, index).some((it) => it.by === cap.by && it.value === cap.value)) {
      yield { weight: 'hint', field: `caps.${index}`, code: 'cap_twice' };
    }
    if (deadline !== undefined && cap.until !== undefined && cap.until <= deadline) {
      yield { weight: 'hint', field: `caps.${index}.until`, code: 'cap_ends_before_decision', deadline };
    }
    const pool = pools.find((it) => concerns(cap, it) && mostOf(it, caps) < it.seats);
    if (pool) {
      yield { weight: 'contradiction', field, code: 'cap_below_reservation', pool: pool.name, seats: pool.seats };
    }
  }
}

function concerns(cap: SeatCap, { for: { by, values } }: ReservedPool): boolean {
  return cap.by === by && values.length > 0 && (cap.value === undefined || values.includes(cap.value));
}

/** How many people of a pool the caps of its own trait let in at most. */
function mostOf({ for: { by, values } }: ReservedPool, caps: readonly SeatCap[]): number {
  const most = values.map((value) => {
    const limits = caps.filter((it) => it.by === by && (it.value === undefined || it.value === value));
    return Math.min(Number.POSITIVE_INFINITY, ...limits.map(({ max }) => max));
  });
  return most.reduce((sum, it) => sum + it, 0);
}
