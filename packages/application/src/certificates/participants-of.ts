import { type EventId, isForgotten } from '@netzwerkstatt/domain';
import type { LandTransaction, RegistrationRecord } from '../ports/index.ts';

const ALL = 10_000;

/** Everybody with a place at an event, by family name; without those whose data were erased. */
export async function participantsOf(tx: LandTransaction, event: EventId): Promise<readonly RegistrationRecord[]> {
  return (await placesAt(tx, event)).filter(({ applicant }) => !isForgotten(applicant));
}

/** Every place at an event, also where nobody is known any more who had it. */
export async function placesAt(tx: LandTransaction, event: EventId): Promise<readonly RegistrationRecord[]> {
  const list = await tx.registrations.listForEvent(event, { statuses: ['confirmed'], text: '', offset: 0, limit: ALL });
  return list.records;
}
