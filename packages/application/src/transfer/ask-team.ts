import { professions } from '@netzwerkstatt/catalogue';
import { emailKey, ok, type Refusal, type Result, refuse, type TransferId } from '@netzwerkstatt/domain';
import {
  type NamedProfession,
  readTeamList,
  seatsOf,
  type TeamListRefusal,
  type TeamRow,
  type TeamRowFault,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { LandTransaction, NamedColleague, OpenTransfer, OutgoingMail } from '../ports/index.ts';
import { actorName } from '../registration/answer-registration.ts';
import { type ColleagueRefusal, decideColleague } from './colleague-fits.ts';
import { MAX_TRANSFERS, type PlaceToGive, placeToGive } from './place-to-give.ts';
import { transferEntry } from './transfer-context.ts';
import { askingMail } from './transfer-mails.ts';
import type { OfferTransferRefusal } from './transfer-refusals.ts';

/** Somebody of the list who could not have a place by the rules of the event, and which one is in the way. */
export interface UnfitRow {
  readonly row: number;
  readonly because: ColleagueRefusal;
}

export type AskTeamRefusal =
  | OfferTransferRefusal
  | TeamListRefusal
  | (Refusal<'team_members_unfit'> & { readonly unfit: readonly UnfitRow[] });

/** What the head sends off: who is asked, until when they can answer, and how the mails read. */
export interface TeamAsked {
  readonly people: readonly TeamRow[];
  readonly expiresAt: OpenTransfer['expiresAt'];
  readonly mails: readonly OutgoingMail[];
}

/** Asks everybody on a list whether they come along, each by a mail of their own; with a fault in one row, nobody. */
export async function askTeam(
  deps: Dependencies,
  permit: Permit<'registration.transfer'>,
  list: string,
  locale: NamedColleague['locale'],
): Promise<Result<TeamAsked, AskTeamRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const prepared = await prepare(deps, tx, permit, list, locale);
    if (!prepared.ok) return prepared;
    const { transfers, ...asked } = prepared.value;
    for (const it of transfers) await tx.transfers.add(it);
    await tx.mail.add(asked.mails);
    const actor = actorName(permit.actor);
    await tx.audit.write(transfers.map((it) => transferEntry('offered', it, actor, it.offeredAt)));
    return ok(asked);
  });
}

/** The same before anybody hears of it: with the same faults, and nothing of it stays. */
export async function previewTeam(
  deps: Dependencies,
  permit: Permit<'registration.transfer'>,
  list: string,
  locale: NamedColleague['locale'],
): Promise<Result<TeamAsked, AskTeamRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const prepared = await prepare(deps, tx, permit, list, locale);
    if (!prepared.ok) return prepared;
    const { transfers: _, ...asked } = prepared.value;
    return ok(asked);
  });
}

async function prepare(
  deps: Dependencies,
  tx: LandTransaction,
  permit: Permit<'registration.transfer'>,
  list: string,
  locale: NamedColleague['locale'],
): Promise<Result<TeamAsked & { readonly transfers: readonly OpenTransfer[] }, AskTeamRefusal>> {
  const place = await placeToGive(deps, tx, permit);
  if (!place.ok) return place;
  const { holder, open, triesLeft, now, expiresAt, context } = place.value;
  // One of the places is the head's own; it is handed on by itself.
  const places = seatsOf(holder.registration) - 1 - open.length;
  if (places < 1) return refuse({ code: 'transfer_open' });
  const people = readTeamList(list, places, namedProfessions);
  if (!people.ok) return people;
  if (people.value.length > triesLeft) return refuse({ code: 'transfers_too_many', max: MAX_TRANSFERS });
  const faults = people.value.flatMap((it) => faultAgainst(it, place.value) ?? []);
  if (faults.length > 0) return refuse({ code: 'team_list_unreadable', faults });
  const unfit = await unfitAmong(tx, place.value, people.value);
  if (unfit.length > 0) return refuse({ code: 'team_members_unfit', unfit });
  const transfers = people.value.map(
    ({ givenName, familyName, email }): OpenTransfer => ({
      id: deps.random.id<TransferId>(),
      event: context.event.id,
      registration: holder.registration.id,
      offeredAt: now,
      expiresAt,
      status: 'open',
      colleague: { givenName, familyName, email, locale },
    }),
  );
  const mails = transfers.map((it) => askingMail(it, holder, context, deps.random));
  return ok({ people: people.value, expiresAt, mails, transfers });
}

const namedProfessions: readonly NamedProfession[] = professions.map(({ code, title }) => ({
  code,
  names: Object.values(title),
}));

function faultAgainst({ row, email }: TeamRow, { holder, open }: PlaceToGive): TeamRowFault | undefined {
  const isSame = (other: string) => emailKey(other as typeof email) === emailKey(email);
  if (isSame(holder.applicant.email)) return { row, code: 'own_address' };
  return open.some(({ colleague }) => isSame(colleague.email)) ? { row, code: 'asked_already' } : undefined;
}

/** One after the other, as if those before had come already: so that all of them can. */
async function unfitAmong(
  tx: LandTransaction,
  { context: { event }, holder, book, now }: PlaceToGive,
  people: readonly TeamRow[],
): Promise<readonly UnfitRow[]> {
  const unfit: UnfitRow[] = [];
  let seen = book;
  for (const { row, profession } of people) {
    if (profession === undefined) continue;
    const fits = await decideColleague(tx, { event, holder, book: seen }, profession, now);
    if (fits.ok) seen = fits.value;
    else unfit.push({ row, because: fits.refusal });
  }
  return unfit;
}
