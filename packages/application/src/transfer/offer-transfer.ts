import {
  emailKey,
  ok,
  type ProfessionCode,
  type Refusal,
  type Result,
  refuse,
  type TransferId,
} from '@netzwerkstatt/domain';
import { bookRequestFor, seatsOf } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { NamedColleague, OpenTransfer } from '../ports/index.ts';
import { aboutRegistration, actorName } from '../registration/answer-registration.ts';
import { decideColleague } from './colleague-fits.ts';
import { MAX_TRANSFERS, placeToGive } from './place-to-give.ts';
import { contextOf, transferEntry } from './transfer-context.ts';
import { askingMail, takenBackMail } from './transfer-mails.ts';
import type { OfferTransferRefusal } from './transfer-refusals.ts';

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
  return deps.store.inLand(permit.target.land, async (tx) => {
    const place = await placeToGive(deps, tx, permit);
    if (!place.ok) return place;
    const { book, context, holder, now, expiresAt, open, triesLeft } = place.value;
    const { id } = holder.registration;
    if (emailKey(colleague.email) === emailKey(holder.applicant.email)) return refuse({ code: 'transfer_to_oneself' });
    // Nobody is asked for a place that somebody else is being asked for.
    if (open.length >= seatsOf(holder.registration)) return refuse({ code: 'transfer_open' });
    const isAsked = open.some((it) => emailKey(it.colleague.email) === emailKey(colleague.email));
    if (isAsked) return refuse({ code: 'colleague_asked_already' });
    if (triesLeft < 1) return refuse({ code: 'transfers_too_many', max: MAX_TRANSFERS });
    const { event } = context;
    const fits = profession && (await decideColleague(tx, { event, holder, book }, profession, now));
    if (fits?.ok === false) return fits;

    const transfer: OpenTransfer = {
      id: deps.random.id<TransferId>(),
      event: event.id,
      registration: id,
      offeredAt: now,
      expiresAt,
      status: 'open',
      colleague,
    };
    await tx.transfers.add(transfer);
    await tx.mail.add([askingMail(transfer, holder, context, deps.random)]);
    await tx.audit.write([transferEntry('offered', transfer, actorName(permit.actor), now)]);
    return ok(transfer);
  });
}

/**
 * Asks no longer; whoever was asked hears of it. A second click finds nothing to take back, and is no mistake.
 *
 * @param which - Of a team, where several are asked; absent: who was asked last.
 */
export async function takeBackTransfer(
  deps: Dependencies,
  permit: Permit<'registration.transfer'>,
  which?: TransferId,
): Promise<Result<true, Refusal<'registration_not_found'> | (Refusal<'transfer_over'> & { status: 'accepted' })>> {
  const { registration: id, event: eventId } = aboutRegistration(permit);
  const { land } = permit.target;
  return deps.store.inLand(land, async (tx) => {
    await tx.registrations.openBook(eventId, bookRequestFor([]));
    const now = deps.clock.now();
    const context = await contextOf(deps, tx, land, eventId);
    if (context === undefined) return refuse({ code: 'registration_not_found' });
    const all = await tx.transfers.ofRegistration(id);
    const latest = which === undefined ? all.at(-1) : all.find((it) => it.id === which);
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
