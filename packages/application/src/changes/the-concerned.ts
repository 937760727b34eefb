import type { Event, EventId } from '@netzwerkstatt/domain';
import type { LandTransaction, RegistrationRecord } from '../ports/index.ts';

const ALL = 10_000;

/**
 * Everybody to whom the dates of an event matter: with a place, an offer, in line, or waiting for a decision; in the
 * order of the list. Who has not answered our first mail is nobody yet, and reads the new dates when they do.
 */
export async function theConcerned(tx: LandTransaction, event: EventId): Promise<readonly RegistrationRecord[]> {
  const statuses = ['confirmed', 'offered', 'waitlisted', 'applied'] as const;
  return (await tx.registrations.listForEvent(event, { statuses, text: '', offset: 0, limit: ALL })).records;
}

/** Those whose registration ended because this event was cancelled the last time. */
export async function theCancelled(tx: LandTransaction, event: Event): Promise<readonly RegistrationRecord[]> {
  if (event.status !== 'cancelled') return [];
  const query = { statuses: ['cancelled'], text: '', offset: 0, limit: ALL } as const;
  const { records } = await tx.registrations.listForEvent(event.id, query);
  return records.filter(
    ({ registration }) => registration.status === 'cancelled' && registration.cancelledAt === event.cancelledAt,
  );
}
