import type { Answers } from '../../lib/api-types.ts';

/** Somebody who was invited, as the desk lists them. */
export type Invited = Answers['invitations']['ofEvent']['invitations'][number];

type Status = Invited['status'];

/** What the list of those invited can be narrowed to. */
export const invitationFilters = ['offen', 'angemeldet', 'abgesagt', 'beendet'] as const;

export type InvitationFilter = (typeof invitationFilters)[number];

const statuses = {
  offen: ['sent', 'opened'],
  angemeldet: ['answered'],
  abgesagt: ['declined'],
  beendet: ['ended', 'taken_back'],
} as const satisfies Record<InvitationFilter, readonly Status[]>;

/** The states meant; without a filter every one. */
export function statusesOf(filter: InvitationFilter | undefined): Status[] {
  return (filter === undefined ? invitationFilters : [filter]).flatMap((it) => [...statuses[it]]);
}

/** How many invitations a filter leaves; without one, all. */
export function countOf(filter: InvitationFilter | undefined, counts: Readonly<Record<Status, number>>): number {
  return statusesOf(filter).reduce((sum, status) => sum + counts[status], 0);
}
