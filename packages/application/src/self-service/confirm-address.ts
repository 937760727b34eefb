import {
  type AddressChangeId,
  type EmailAddress,
  type Event,
  type Instant,
  ok,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { bookRequestFor, type DetailsChangeRefusal, decideDetailsChange } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { briefOf } from '../mail/event-brief.ts';
import type { AddressChange, LandTransaction, MailId, OutgoingMail, RegistrationRecord } from '../ports/index.ts';
import { lastEnd } from '../programme/event-times.ts';
import { actorName } from '../registration/answer-registration.ts';
import { aboutRegistration, addressed, type EventContext } from '../registration/decision-mails.ts';
import { contextOf } from '../transfer/transfer-context.ts';
import { addressEntry } from './change-address.ts';

export type ConfirmAddressRefusal =
  | DetailsChangeRefusal
  | Refusal<'address_change_not_found'>
  | (Refusal<'address_change_over'> & { readonly status: 'confirmed' | 'expired' })
  /** Another registration for this event is under this address already. */
  | Refusal<'address_taken'>;

/** A new address to be confirmed, as whoever reads it sees it: what it is about, and not whose registration. */
export interface AddressPaper {
  readonly event: Event;
  readonly email: EmailAddress;
  readonly status: 'open' | 'confirmed' | 'expired';
  readonly expiresAt: Instant;
}

export async function readAddressChange(
  deps: Dependencies,
  permit: Permit<'address.confirm'>,
): Promise<AddressPaper | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const change = await tx.addressChanges.get(changeOf(permit));
    const event = permit.target.event && (await tx.events.get(permit.target.event));
    if (change === undefined || event === undefined) return undefined;
    const { email, expiresAt } = change;
    return { event, email, status: statusOf(change, deps.clock.now()), expiresAt };
  });
}

/** The registration moves to the new address: from now on its mails go there, and the old address hears of it. */
export async function confirmNewAddress(
  deps: Dependencies,
  permit: Permit<'address.confirm'>,
): Promise<Result<true, ConfirmAddressRefusal>> {
  const { land, event: eventId } = permit.target;
  if (eventId === undefined) throw new Error('an address belongs to a registration for an event');
  return deps.store.inLand(land, async (tx) => {
    await tx.registrations.openBook(eventId, bookRequestFor([]));
    const now = deps.clock.now();
    const change = await tx.addressChanges.get(changeOf(permit));
    const context = await contextOf(deps, tx, land, eventId);
    const record = change && (await tx.registrations.get(change.registration));
    if (change === undefined || context === undefined || record === undefined) {
      return refuse({ code: 'address_change_not_found' });
    }
    const status = statusOf(change, now);
    if (status !== 'open') return refuse({ code: 'address_change_over', status });
    const open = decideDetailsChange(record.registration, { ...context.event, endsAt: lastEnd(context.event) }, now);
    if (!open.ok) return open;
    const taken = await tx.registrations.findActiveByAddress(eventId, change.email);
    if (taken !== undefined) return refuse({ code: 'address_taken' });
    const moved = { ...record, applicant: { ...record.applicant, email: change.email } };
    await tx.registrations.updateApplicant(change.registration, moved.applicant);
    await tx.addressChanges.confirm(change.id, now);
    await tellBoth(deps, tx, { moved, before: record, context, now });
    await tx.audit.write([addressEntry('confirmed', record, actorName(permit.actor), now)]);
    return ok(true);
  });
}

async function tellBoth(
  deps: Dependencies,
  tx: LandTransaction,
  {
    moved,
    before,
    context,
    now,
  }: {
    readonly moved: RegistrationRecord;
    readonly before: RegistrationRecord;
    readonly context: EventContext;
    readonly now: Instant;
  },
): Promise<void> {
  const { registration, applicant } = moved;
  const about = aboutRegistration(registration.id, applicant, context);
  const { event, network, land } = context;
  const toOldAddress: OutgoingMail = {
    id: deps.random.id<MailId>(),
    key: `address_left:${registration.id}:${now}`,
    to: before.applicant.email,
    message: {
      kind: 'address_left',
      locale: applicant.locale,
      recipientName: about.recipientName,
      event: briefOf(event, network, land),
    },
    createdAt: now,
  };
  await tx.mail.add([
    addressed({ kind: 'address_confirmed', ...about }, registration, applicant, deps.random, now),
    toOldAddress,
  ]);
}

function statusOf({ confirmedAt, expiresAt }: AddressChange, now: Instant): AddressPaper['status'] {
  if (confirmedAt !== undefined) return 'confirmed';
  return now < expiresAt ? 'open' : 'expired';
}

/** @throws Error when the permit is not about an address: the door that made it was built wrong. */
function changeOf(permit: Permit<'address.confirm'>): AddressChangeId {
  const { addressChange } = permit.target;
  if (addressChange === undefined) throw new Error(`${permit.action} needs an address to be confirmed`);
  return addressChange;
}
