import {
  decideTakeOver,
  type Event,
  type Instant,
  ok,
  type ProfessionCode,
  type RegistrationId,
  type Result,
  refuse,
  substitutesOf,
  type TakeOverRefusal,
} from '@netzwerkstatt/domain';
import {
  type EligibilityRefusal,
  findTransferHindrance,
  type RegistrationBook,
  type RegistrationRefusal,
  withSeats,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { answerConditions } from '../eligibility/answer-conditions.ts';
import { conditionsIn } from '../eligibility/asked-conditions.ts';
import type { LandTransaction, RegistrationRecord } from '../ports/index.ts';
import { aboutRegistration } from '../registration/answer-registration.ts';

/** Why somebody of a profession cannot have a place that is handed on to them. */
export type ColleagueRefusal =
  | EligibilityRefusal
  | TakeOverRefusal
  | Extract<RegistrationRefusal, { code: 'transfer_hindered' }>;

/** The book as far as it must show whose place it is. */
export const bookAbout = (registration: RegistrationId) =>
  ({ registrationIds: [registration], personIds: [], seatsSetFree: 0 }) as const;

/** Tells the holder of a place whether a colleague of this profession could have it; looked at, not decided. */
export async function checkColleague(
  deps: Dependencies,
  permit: Permit<'registration.transfer'>,
  profession: ProfessionCode,
): Promise<Result<true, ColleagueRefusal>> {
  const { registration: id, event: eventId } = aboutRegistration(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const event = await tx.events.get(eventId);
    const holder = await tx.registrations.get(id);
    const book = await tx.registrations.lookAtBook(eventId, bookAbout(id));
    if (event === undefined || holder === undefined || book === undefined)
      throw new Error(`registration ${id} vanished`);
    const fits = await decideColleague(tx, { event, holder, book }, profession, deps.clock.now());
    return fits.ok ? ok(true) : fits;
  });
}

/**
 * What the event has against a colleague of this profession, as far as it can be known before they answer. Where they
 * work nobody has told yet: the holder's workplace counts, which raises no cap and misses no condition.
 *
 * @returns the book as if they had the place.
 */
export async function decideColleague(
  tx: LandTransaction,
  {
    event,
    holder,
    book,
  }: { readonly event: Event; readonly holder: RegistrationRecord; readonly book: RegistrationBook },
  profession: ProfessionCode,
  now: Instant,
): Promise<Result<RegistrationBook, ColleagueRefusal>> {
  const colleague = { ...holder.applicant, profession };
  const takesOver = decideTakeOver(substitutesOf(event), holder.applicant, colleague);
  if (!takesOver.ok) return takesOver;
  const [eligible] = await answerConditions(tx, event, [{ told: colleague }], now);
  if (eligible?.ok === false) return eligible;
  const { id, voucher } = holder.registration;
  const told = book.people?.traits.get(id);
  const known = told && (await tx.registrations.whoAre(new Map([[id, colleague]]))).get(id);
  // A promised place goes along with its voucher.
  const [giver, receiver] = [told, known].map((it) => (it && voucher ? { ...it, voucher } : it));
  if (giver === undefined || receiver === undefined) return ok(book);
  const hindrance = findTransferHindrance(book.tally, giver, receiver, now);
  if (hindrance !== undefined) return refuse({ code: 'transfer_hindered', hindrance });
  return ok({ ...book, tally: withSeats(withSeats(book.tally, giver, -1), receiver) });
}

const professionTraits = ['profession', 'group'] as const;
const professionConditions = ['profession', 'profession_group'] as const;

/** Whether it matters to the event of which profession whoever takes a place over is. */
export async function asksProfession(tx: LandTransaction, event: Event): Promise<boolean> {
  const isAmong = (some: readonly string[], it: string) => some.includes(it);
  const asked = event.eligibility === undefined ? [] : conditionsIn(event.eligibility);
  if (asked.some(({ kind }) => isAmong(professionConditions, kind))) return true;
  const { caps = [], pools = [] } = (await tx.registrations.policyOf(event.id)) ?? {};
  return [...caps.map(({ by }) => by), ...pools.map((it) => it.for.by)].some((by) => isAmong(professionTraits, by));
}
