import { bookedEvent, type ListedEvent } from '@netzwerkstatt/application';
import type { Instant } from '@netzwerkstatt/domain';
import { type AdmissionRefusal, decideAdmission } from '@netzwerkstatt/registration';

/** A listed event with the reason why nobody can register for it now; without one when they can. */
export interface AdmittedEvent extends ListedEvent {
  readonly closedBecause?: AdmissionRefusal;
}

/** The house knows what time it is; a page that asked its own clock would contradict the server that made it. */
export function admittedEvent(listed: ListedEvent, now: Instant): AdmittedEvent {
  const admission = decideAdmission(bookedEvent(listed.event), now);
  return admission.ok ? listed : { ...listed, closedBecause: admission.refusal };
}
