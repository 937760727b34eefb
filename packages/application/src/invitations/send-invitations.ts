import { emailKey, type InvitationId, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import {
  type AdmissionRefusal,
  bookRequestFor,
  decideAdmission,
  type InviteeFault,
  type InviteeRow,
  type InviteesRefusal,
  readInvitees,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { LandTransaction, NewInvitation, OutgoingMail } from '../ports/index.ts';
import { bookedEvent } from '../programme/event-times.ts';
import { contextOf } from '../transfer/transfer-context.ts';
import { invitationEntry } from './invitation-entry.ts';
import { invitationMail } from './invitation-mail.ts';

/** People to be invited, as they were pasted, and the language in which they are written to. */
export interface InvitationBatch extends Pick<NewInvitation, 'locale'> {
  readonly list: string;
}

export type SendInvitationsRefusal = InviteesRefusal | AdmissionRefusal | Refusal<'event_not_found'>;

/** Invites everybody on a list by a mail with a link of their own; with a fault in one row, nobody. */
export async function sendInvitations(
  deps: Dependencies,
  permit: Permit<'invitation.manage'>,
  batch: InvitationBatch,
): Promise<Result<{ readonly sent: number }, SendInvitationsRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const prepared = await prepare(deps, tx, permit, batch);
    if (!prepared.ok) return prepared;
    const { invitations, mails } = prepared.value;
    await tx.invitations.add(invitations);
    await tx.mail.add(mails);
    await tx.audit.write([invitationEntry(permit, { invited: invitations.length }, deps.clock.now())]);
    return ok({ sent: invitations.length });
  });
}

/** The mails as they would go out, before anybody hears of it: with the same faults, and nothing of it stays. */
export async function previewInvitations(
  deps: Dependencies,
  permit: Permit<'invitation.manage'>,
  batch: InvitationBatch,
): Promise<Result<readonly OutgoingMail[], SendInvitationsRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const prepared = await prepare(deps, tx, permit, batch);
    return prepared.ok ? ok(prepared.value.mails) : prepared;
  });
}

interface Prepared {
  readonly invitations: readonly NewInvitation[];
  readonly mails: readonly OutgoingMail[];
}

async function prepare(
  deps: Dependencies,
  tx: LandTransaction,
  permit: Permit<'invitation.manage'>,
  batch: InvitationBatch,
): Promise<Result<Prepared, SendInvitationsRefusal>> {
  const id = eventOf(permit);
  const invitees = readInvitees(batch.list);
  if (!invitees.ok) return invitees;
  // Two who paste the same list at once invite nobody twice.
  await tx.registrations.openBook(id, bookRequestFor([]));
  const now = deps.clock.now();
  const context = await contextOf(deps, tx, permit.target.land, id);
  if (context === undefined) return refuse({ code: 'event_not_found' });
  const admission = decideAdmission(bookedEvent(context.event), now);
  // Whoever is invited may hear of it before the others may register.
  if (!admission.ok && admission.refusal.code !== 'registration_not_open') return admission;
  const faults = await faultsAgainst(tx, id, invitees.value);
  if (faults.length > 0) return refuse({ code: 'invitees_unreadable', faults });
  const invitations = invitees.value.map(
    ({ email, name }): NewInvitation => ({
      id: deps.random.id<InvitationId>(),
      event: id,
      email,
      ...(name !== undefined && { name }),
      locale: batch.locale,
      sentAt: now,
    }),
  );
  return ok({ invitations, mails: invitations.map((it) => invitationMail(it, context, false, deps.random, now)) });
}

/** Who on the list was invited before, or is registered already. */
async function faultsAgainst(
  tx: LandTransaction,
  event: NewInvitation['event'],
  rows: readonly InviteeRow[],
): Promise<readonly InviteeFault[]> {
  const standing = (await tx.invitations.ofEvent(event)).filter(({ takenBackAt }) => takenBackAt === undefined);
  const invited = new Set(standing.map(({ email }) => emailKey(email)));
  const faults: InviteeFault[] = [];
  for (const { row, email } of rows) {
    const person = await tx.people.findByEmail(email);
    const registered = person && (await tx.registrations.findActive(event, person.id));
    if (invited.has(emailKey(email))) faults.push({ row, code: 'already_invited' });
    else if (registered && registered.registration.status !== 'requested')
      faults.push({ row, code: 'already_registered' });
  }
  return faults;
}
