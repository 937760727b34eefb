import { type Event, type EventId, type Instant, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import {
  type AllocationInput,
  type AllocationPolicy,
  isDecidedTogether,
  type RegistrationBook,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { AllocationRun, EventLot, LandTransaction } from '../ports/index.ts';
import { gatherApplications, openApplications, seatedIn } from './gather-applications.ts';

/** Why the applications of an event cannot be decided together now. */
export type AllocationRefusal =
  | Refusal<'event_not_found'>
  | Refusal<'event_cancelled'>
  | Refusal<'event_closed'>
  /** Nobody set a policy that decides all applications together. */
  | Refusal<'allocation_not_planned'>
  | (Refusal<'allocation_too_early'> & { readonly deadline: Instant })
  /** The answers have gone out; whoever applies now is decided one by one. */
  | Refusal<'allocation_released'>;

/** Everything a decision on all applications needs, read under the lock of the event. */
export interface OpenAllocation {
  readonly event: Event;
  readonly book: RegistrationBook;
  readonly policy: AllocationPolicy;
  readonly lot: EventLot;
  readonly latest: AllocationRun | undefined;
  /** For this moment. */
  readonly input: AllocationInput;
}

/** @param at - The moment to decide for; that of an earlier run where one is looked at again. */
export async function openAllocation(
  tx: LandTransaction,
  id: EventId,
  now: Instant,
  at: (latest: AllocationRun | undefined) => Instant = () => now,
): Promise<Result<OpenAllocation, AllocationRefusal>> {
  const request = { registrationIds: [], personIds: [], seatsSetFree: 0, isWhole: true } as const;
  const book = await tx.registrations.openBook(id, request);
  const event = book && (await tx.events.get(id));
  if (book === undefined || event === undefined) return refuse({ code: 'event_not_found' });
  if (event.status === 'cancelled') return refuse({ code: 'event_cancelled' });
  if (event.status !== 'published') return refuse({ code: 'event_closed' });
  const { policy } = book.event;
  const lot = await tx.allocations.lot(id);
  if (policy?.deadline === undefined || !isDecidedTogether(policy.mode) || lot === undefined) {
    return refuse({ code: 'allocation_not_planned' });
  }
  if (now < policy.deadline) return refuse({ code: 'allocation_too_early', deadline: policy.deadline });
  if ((await tx.allocations.releasedRun(id)) !== undefined) return refuse({ code: 'allocation_released' });
  const latest = await tx.allocations.latestRun(id);
  const moment = at(latest);
  const records = await openApplications(tx, id, policy.deadline);
  const input: AllocationInput = {
    policy,
    capacity: event.capacity,
    applications: await gatherApplications(tx, event, records, moment),
    seed: lot.seed,
    at: moment,
    // Fixed by the first run: were it computed anew, one application less could move people who have a place.
    ...(latest && { poolOrder: latest.input.poolOrder }),
    seated: seatedIn(book),
    ...(book.event.vouchers && { vouchers: book.event.vouchers }),
  };
  return ok({ event, book, policy, lot, latest, input });
}

/** @throws Error when the permit names no event: the door that made it was built wrong. */
export function allocationTarget({ target, action }: Permit<'allocation.run' | 'allocation.release'>) {
  const { land, event } = target;
  if (event === undefined) throw new Error(`${action} needs an event`);
  return { land, event };
}
