import type { Participant } from '../../lib/api-types.ts';

/** What the list of participants can be narrowed to. */
export const participantFilters = ['bestaetigt', 'angebot', 'beworben', 'unbestaetigt', 'beendet'] as const;

export type ParticipantFilter = (typeof participantFilters)[number];

type Status = Participant['status'];

const statuses = {
  bestaetigt: ['confirmed'],
  angebot: ['offered'],
  beworben: ['applied'],
  unbestaetigt: ['requested'],
  beendet: ['withdrawn', 'declined', 'expired', 'refused', 'cancelled'],
} as const satisfies Record<ParticipantFilter, readonly Status[]>;

/** The states meant; without a filter everybody who is in, or may still come in, except for those who wait. */
export function statusesOf(filter: ParticipantFilter | undefined): Status[] {
  if (filter !== undefined) return [...statuses[filter]];
  return ['confirmed', 'offered', 'applied', 'requested'];
}

/** How many of an event's registrations a filter leaves. */
export function countOf(filter: ParticipantFilter, counts: Readonly<Record<string, number>>): number {
  return statuses[filter].reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}
