import { type Event, type Instant, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { bookRequestFor, decidePriority, type PriorityRefusal, type Registration } from '@netzwerkstatt/registration';
import { priorityKeptUntil } from '../allocation/allocation-times.ts';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { LandTransaction } from '../ports/index.ts';
import { aboutRegistration } from '../registration/answer-registration.ts';

/** How somebody stands with the request for priority; for their eyes only. */
export interface OwnPriority {
  readonly asks: boolean;
  /** What they can still do: ask for it, or take back what they asked for. */
  readonly canChange: boolean;
  readonly keptUntil: Instant;
}

export type TellPriorityRefusal = PriorityRefusal | Refusal<'registration_not_found'>;

/** @returns `undefined` where nothing is asked and nothing is kept. */
export async function readPriority(
  deps: Dependencies,
  permit: Permit<'registration.tell_priority'>,
): Promise<OwnPriority | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const found = await about(tx, permit);
    if (found === undefined) return undefined;
    const { registration, event } = found;
    const asks = (await tx.allocations.priorityRequests(event.id)).has(registration.id);
    const canChange = (await decide(tx, found, !asks, deps.clock.now())).ok;
    return asks || canChange ? { asks, canChange, keptUntil: priorityKeptUntil(event) } : undefined;
  });
}

/**
 * Asks for priority, or takes it back. The trail says nothing of it: it is kept for years and read by many, and the
 * request is forgotten four weeks after the event.
 */
export async function tellPriority(
  deps: Dependencies,
  permit: Permit<'registration.tell_priority'>,
  asks: boolean,
): Promise<Result<true, TellPriorityRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    // While applications are decided, the answer to what is known already has to be the same for all of them.
    await tx.registrations.openBook(aboutRegistration(permit).event, bookRequestFor([]));
    const found = await about(tx, permit);
    if (found === undefined) return refuse({ code: 'registration_not_found' });
    const decision = await decide(tx, found, asks, deps.clock.now());
    if (!decision.ok) return decision;
    await tx.allocations.askForPriority(found.registration.id, asks);
    return ok(true);
  });
}

interface Found {
  readonly registration: Registration;
  readonly event: Event;
}

async function about(tx: LandTransaction, permit: Permit): Promise<Found | undefined> {
  const { registration: id, event: eventId } = aboutRegistration(permit);
  const record = await tx.registrations.get(id);
  const event = await tx.events.get(eventId);
  return record && event && { registration: record.registration, event };
}

async function decide(tx: LandTransaction, { registration, event }: Found, asks: boolean, now: Instant) {
  const policy = await tx.registrations.policyOf(event.id);
  const isReleased = (await tx.allocations.releasedRun(event.id)) !== undefined;
  return decidePriority(registration, { policy, isReleased }, asks, now);
}
