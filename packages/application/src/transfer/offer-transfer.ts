import {
  emailKey,
  ok,
  type ProfessionCode,
  type Refusal,
  type Result,
  refuse,
  substitutesOf,
  type TransferId,
} from '@netzwerkstatt/domain';
import { bookRequestFor, decideTransferTime, transferExpiresAt } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { NamedColleague, OpenTransfer } from '../ports/index.ts';
import { bookedEvent } from '../programme/event-times.ts';
import { aboutRegistration, actorName } from '../registration/answer-registration.ts';
import { bookAbout, decideColleague } from './colleague-fits.ts';
import { contextOf, transferEntry } from './transfer-context.ts';
import { askingMail, takenBackMail } from './transfer-mails.ts';
import type { OfferTransferRefusal } from './transfer-refusals.ts';
import { transfersCloseAt } from './transfer-times.ts';

/** So many people are asked for one place; whoever finds nobody asks the coordination, and mailboxes stay in peace. */
export const MAX_TRANSFERS = 5;

/**
 * Asks a colleague whether they take the place over. Until they say yes it stays where it is.
 *
 * @param profession - Where the holder knows it: nobody is asked who could not come anyway. It is not kept.
 */
export async function offerTransfer(
  deps: Dependencies,
  permit: Permit<'registration.transfer'>,
  colleague: NamedColleague,
  profession?: ProfessionCode,
): Promise<Result<OpenTransfer, OfferTransferRefusal>> {
  const { registration: id, event: eventId } = aboutRegistration(permit);
  const { land } = permit.target;
  return deps.store.inLand(land, async (tx) => {
    const book = await tx.registrations.openBook(eventId, bookAbout(id));
    const now = deps.clock.now();
    const context = await contextOf(deps, tx, land, eventId);
    const holder = await tx.registrations.get(id);
    if (book === undefined || context === undefined || holder === undefined) {
      return refuse({ code: 'registration_not_found' });
    }
    const { event } = context;
    if (substitutesOf(event) === 'none') return refuse({ code: 'transfer_not_allowed' });
    const { status } = holder.registration;
    if (status !== 'confirmed') return refuse({ code: 'registration_moved_on', status });
    const { startsAt } = bookedEvent(event);
    const closesAt = transfersCloseAt(event);
    const open = decideTransferTime(book.event, closesAt, now);
    if (!open.ok) return open;
    const expiresAt = transferExpiresAt(now, startsAt, closesAt);
    if (expiresAt === undefined) return refuse({ code: 'transfer_too_late', closedAt: closesAt });
    if (emailKey(colleague.email) === emailKey(holder.applicant.email)) return refuse({ code: 'transfer_to_oneself' });
    const earlier = await tx.transfers.ofRegistration(id);
    if (earlier.at(-1)?.status === 'open') return refuse({ code: 'transfer_open' });
    // Of a team many are asked, one after the other: those who came do not count.
    const unanswered = earlier.filter((it) => it.status !== 'accepted');
    if (unanswered.length >= MAX_TRANSFERS) return refuse({ code: 'transfers_too_many', max: MAX_TRANSFERS });
    const fits = profession && (await decideColleague(tx, { event, holder, book }, profession, now));
    if (fits?.ok === false) return fits;

    const transfer: OpenTransfer = {
      id: deps.random.id<TransferId>(),
      event: eventId,
      registration: id,
      offeredAt: now,
      expiresAt,
      status: 'open',
      colleague,
    };
    await tx.transfers.add(transfer);
    await tx.mail.add([askingMail(transfer, holder, context, deps.random)]);
    await tx.audit.write([
      transferEntry('offered', { registration: id, event: eventId }, actorName(permit.actor), now),
    ]);
    return ok(transfer);
  });
}

/** Asks no longer; whoever was asked hears of it. A second click finds nothing to take back, and is no mistake. */
export async function takeBackTransfer(
  deps: Dependencies,
  permit: Permit<'registration.transfer'>,
): Promise<Result<true, Refusal<'registration_not_found'> | (Refusal<'transfer_over'> & { status: 'accepted' })>> {
  const { registration: id, event: eventId } = aboutRegistration(permit);
  const { land } = permit.target;
  return deps.store.inLand(land, async (tx) => {
    await tx.registrations.openBook(eventId, bookRequestFor([]));
    const now = deps.clock.now();
    const context = await contextOf(deps, tx, land, eventId);
    if (context === undefined) return refuse({ code: 'registration_not_found' });
    const latest = (await tx.transfers.ofRegistration(id)).at(-1);
    // In the moment in which it was to be taken back it was accepted: that is worth an answer.
    if (latest?.status === 'accepted') return refuse({ code: 'transfer_over', status: latest.status });
    if (latest?.status !== 'open') return ok(true);
    await tx.transfers.end(latest.id, { status: 'taken_back', endedAt: now });
    await tx.mail.add([takenBackMail(latest, context, deps.random, now)]);
    await tx.audit.write([
      transferEntry('taken_back', { registration: id, event: eventId }, actorName(permit.actor), now),
    ]);
    return ok(true);
  });
}
