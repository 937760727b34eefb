import { type Instant, ok, type Result, refuse } from '@netzwerkstatt/domain';
import type { AdmissionRefusal } from './refusals.ts';
import type { BookedEvent } from './registration-book.ts';

/** Whether an event takes registrations now; asked before the form is shown, and again under the lock. */
export function decideAdmission(event: BookedEvent, now: Instant): Result<true, AdmissionRefusal> {
  if (event.status === 'cancelled') return refuse({ code: 'event_cancelled' });
  if (event.status !== 'published' || now >= event.startsAt) return refuse({ code: 'event_closed' });
  if (event.admission === 'by_invitation') return refuse({ code: 'by_invitation_only' });
  if (now < event.registrationOpensAt) {
    return refuse({ code: 'registration_not_open', opensAt: event.registrationOpensAt });
  }
  if (now >= event.registrationClosesAt) {
    return refuse({ code: 'registration_closed', closedAt: event.registrationClosesAt });
  }
  return ok(true);
}
