import type { AuditedRegistration } from './audited-event.ts';

/** Whether one of the places is taken or held. */
export function holdsPlace({ status }: AuditedRegistration): boolean {
  return status === 'confirmed' || status === 'offered';
}

/** Whether the wish for a place still stands. */
export function stillStands({ status }: AuditedRegistration): boolean {
  return ['requested', 'applied', 'confirmed', 'waitlisted', 'offered'].includes(status);
}

export function byQueueNumber(a: AuditedRegistration, b: AuditedRegistration): number {
  return (a.queueNumber ?? 0) - (b.queueNumber ?? 0);
}
