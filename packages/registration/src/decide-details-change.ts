import { type Instant, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { isActive, type Registration, type RegistrationStatus } from './registration.ts';
import type { BookedEvent } from './registration-book.ts';

/** Why what somebody told about themselves stays as it is. */
export type DetailsChangeRefusal =
  | Refusal<'event_cancelled'>
  | Refusal<'event_closed'>
  | (Refusal<'registration_moved_on'> & { readonly status: RegistrationStatus });

/**
 * Whether somebody can still change what they told about themselves: as long as their wish stands and the event is not
 * over. What they change never gives a place and never takes one.
 *
 * @param event - `endsAt`: the end of its last session, exclusive.
 */
export function decideDetailsChange(
  registration: Registration,
  event: Pick<BookedEvent, 'status'> & { readonly endsAt: Instant },
  now: Instant,
): Result<true, DetailsChangeRefusal> {
  if (event.status === 'cancelled') return refuse({ code: 'event_cancelled' });
  if (!isActive(registration)) return refuse({ code: 'registration_moved_on', status: registration.status });
  return event.status === 'published' && now < event.endsAt ? ok(true) : refuse({ code: 'event_closed' });
}
