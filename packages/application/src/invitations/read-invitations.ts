import { foldForSearch } from '@netzwerkstatt/domain';
import { type InvitationStatus, invitationStatus, invitationStatuses } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { Invitation } from '../ports/index.ts';

/** Somebody who was invited, and how that stands. */
export interface ListedInvitation
  extends Pick<Invitation, 'id' | 'email' | 'name' | 'locale' | 'sentAt' | 'remindedAt'> {
  readonly status: InvitationStatus;
}

/** What the desk narrows the list of those invited to. */
export interface InvitationWish {
  readonly statuses: readonly InvitationStatus[];
  /** In a name or an address; empty for everybody. */
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

export interface InvitationList {
  /** Of all pages. */
  readonly total: number;
  /** In the order in which they were invited. */
  readonly invitations: readonly ListedInvitation[];
  /** Of all invitations to the event, whatever the list is narrowed to. */
  readonly counts: Readonly<Record<InvitationStatus, number>>;
}

/** Who was invited to an event. */
export async function readInvitations(
  deps: Dependencies,
  permit: Permit<'invitation.manage'>,
  { statuses, text, offset, limit }: InvitationWish,
): Promise<InvitationList> {
  const kept = await deps.store.inLand(permit.target.land, (tx) => tx.invitations.ofEvent(eventOf(permit)));
  const all = kept.map(listed);
  const wanted = foldForSearch(text);
  const found = all.filter(
    ({ status, email, name = '' }) => statuses.includes(status) && foldForSearch(`${name} ${email}`).includes(wanted),
  );
  const countOf = (status: InvitationStatus) => all.filter((it) => it.status === status).length;
  return {
    total: found.length,
    invitations: found.slice(offset, offset + limit),
    counts: Object.fromEntries(invitationStatuses.map((it) => [it, countOf(it)])) as InvitationList['counts'],
  };
}

function listed({ id, email, name, locale, sentAt, remindedAt, ...traces }: Invitation): ListedInvitation {
  return {
    id,
    email,
    ...(name !== undefined && { name }),
    locale,
    sentAt,
    ...(remindedAt !== undefined && { remindedAt }),
    status: invitationStatus(traces),
  };
}
