import {
  type AddressChangeId,
  addMilliseconds,
  DAY_MS,
  type EmailAddress,
  emailKey,
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
import type { AddressChange, AuditEntry, MailId, OutgoingMail, RegistrationRecord } from '../ports/index.ts';
import { lastEnd } from '../programme/event-times.ts';
import { aboutRegistration, actorName } from '../registration/answer-registration.ts';
import type { EventContext } from '../registration/decision-mails.ts';
import { contextOf } from '../transfer/transfer-context.ts';

/** So long the mail to a new address can be answered. */
export const ADDRESS_DAYS = 2;

export type ChangeAddressRefusal =
  | DetailsChangeRefusal
  | Refusal<'registration_not_found'>
  | Refusal<'address_unchanged'>;

/**
 * Asks whoever reads the new address whether it is theirs. Until they answer everything goes where it went; who else has
 * this address is told to nobody but its owner.
 */
export async function askNewAddress(
  deps: Dependencies,
  permit: Permit<'registration.change_address'>,
  email: EmailAddress,
): Promise<Result<AddressChange, ChangeAddressRefusal>> {
  const { registration: id, event: eventId } = aboutRegistration(permit);
  const { land } = permit.target;
  return deps.store.inLand(land, async (tx) => {
    await tx.registrations.openBook(eventId, bookRequestFor([]));
    const now = deps.clock.now();
    const context = await contextOf(deps, tx, land, eventId);
    const record = await tx.registrations.get(id);
    if (context === undefined || record === undefined) return refuse({ code: 'registration_not_found' });
    const open = decideDetailsChange(record.registration, { ...context.event, endsAt: lastEnd(context.event) }, now);
    if (!open.ok) return open;
    if (emailKey(email) === emailKey(record.applicant.email)) return refuse({ code: 'address_unchanged' });
    const change: AddressChange = {
      id: deps.random.id<AddressChangeId>(),
      registration: id,
      email,
      askedAt: now,
      expiresAt: addMilliseconds(now, ADDRESS_DAYS * DAY_MS),
    };
    await tx.addressChanges.keep(change);
    await tx.mail.add([askingMail(change, record, context, deps.random.id<MailId>())]);
    await tx.audit.write([addressEntry('asked', record, actorName(permit.actor), now)]);
    return ok(change);
  });
}

/** Leaves the address as it is; the link that was sent is void. A second click finds nothing, and is no mistake. */
export async function keepAddress(deps: Dependencies, permit: Permit<'registration.change_address'>): Promise<void> {
  const { registration } = aboutRegistration(permit);
  await deps.store.inLand(permit.target.land, (tx) => tx.addressChanges.takeBack(registration));
}

/** What happened to an address, as a fact of the trail; which address it was, the trail never says. */
export function addressEntry(
  step: 'asked' | 'confirmed',
  { registration, event }: RegistrationRecord,
  actor: string,
  at: Instant,
): AuditEntry {
  return {
    at,
    actor,
    action: 'registration.change_address',
    target: { kind: 'registration', id: registration.id },
    event,
    facts: { step },
  };
}

/** To the new address: it may be anybody's, so it tells the event and no name. */
function askingMail(
  { id, email, expiresAt, askedAt }: AddressChange,
  { applicant }: RegistrationRecord,
  { event, network, land }: EventContext,
  mail: MailId,
): OutgoingMail {
  return {
    id: mail,
    key: `address_change:${id}`,
    to: email,
    message: {
      kind: 'address_change',
      locale: applicant.locale,
      recipientName: '',
      change: id,
      expiresAt,
      event: briefOf(event, network, land),
    },
    createdAt: askedAt,
  };
}
