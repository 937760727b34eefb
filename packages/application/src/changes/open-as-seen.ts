import { type Event, type EventId, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { bookRequestFor } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { StaleRevision } from '../desk/stale-revision.ts';
import type { LandTransaction } from '../ports/index.ts';

export type OpenRefusal =
  | Refusal<'event_not_found'>
  | StaleRevision
  /** A draft is simply edited; what is closed stays as it is. */
  | (Refusal<'event_not_editable'> & { readonly status: Event['status'] });

/**
 * The event under the lock of its places, if it still is as whoever changes it has seen it: nobody registers, withdraws
 * or changes it until the transaction ends.
 */
export async function openAsSeen<Status extends Event['status']>(
  tx: LandTransaction,
  permit: Permit<'event.change_dates'> | Permit<'event.cancel'>,
  seen: { readonly revision: number; readonly status: Status },
): Promise<Result<Event & { readonly status: Status }, OpenRefusal>> {
  const id: EventId | undefined = permit.target.event;
  if (id === undefined) throw new Error(`${permit.action} needs an event`);
  const book = await tx.registrations.openBook(id, bookRequestFor([]));
  const event = book && (await tx.events.get(id));
  if (event === undefined) return refuse({ code: 'event_not_found' });
  if (event.revision !== seen.revision) return refuse({ code: 'stale_revision', revision: event.revision });
  return isIn(event, seen.status) ? ok(event) : refuse({ code: 'event_not_editable', status: event.status });
}

function isIn<Status extends Event['status']>(
  event: Event,
  status: Status,
): event is Event & { readonly status: Status } {
  return event.status === status;
}
