import { cpdRegimes } from '@netzwerkstatt/catalogue';
import { keepProofAccount } from '@netzwerkstatt/certificates';
import type { LandCode, LocalDate, PersonId } from '@netzwerkstatt/domain';
import { addDays, addMonths, toLocalDate } from '@netzwerkstatt/scheduling';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { MailMessage } from '../mail/mail-message.ts';
import type { EndingValidity, LandTransaction, MailId, ProofAccountAtHand } from '../ports/index.ts';
import { renewalOfOwner } from '../series/renewal-of-owner.ts';
import { proofsOf } from './proof-entries.ts';
import { nextLook, reminderDue } from './reminder-terms.ts';

const MAX_PER_ROUND = 50;

/**
 * Writes, three months and one month before, to those whose period ends with something missing, and to those whose
 * certificate ends: once each, however often and by however many it runs. Who wants no reminder gets none.
 *
 * @returns whether there may be more.
 */
export async function remindOfProofs(deps: Dependencies, land: LandCode): Promise<boolean> {
  const today = toLocalDate(deps.clock.now(), landOf(deps, land).timeZone);
  return deps.store.inLand(land, async (tx) => {
    const accounts = await tx.proofAccounts.takeToLook(today, MAX_PER_ROUND);
    for (const account of accounts) await lookAt(deps, tx, account, today);
    const soon = addMonths(today, 1);
    const near = await tellEnding(deps, tx, land, today, { from: today, to: soon, monthsBefore: 1 });
    const far = await tellEnding(deps, tx, land, today, {
      from: addDays(soon, 1),
      to: addMonths(today, 3),
      monthsBefore: 3,
    });
    return [accounts.length, near, far].includes(MAX_PER_ROUND);
  });
}

/** @returns how many certificates were told of. */
async function tellEnding(
  deps: Dependencies,
  tx: LandTransaction,
  land: LandCode,
  today: LocalDate,
  ending: EndingValidity,
): Promise<number> {
  const taken = await tx.proofAccounts.takeEnding(ending, MAX_PER_ROUND);
  for (const id of taken) {
    const record = await tx.certificates.get(id);
    const document = record?.certificate.document;
    if (record?.person === undefined || document?.kind !== 'series' || document.validUntil === undefined) continue;
    const { number, validUntil: endsOn, curriculum } = document;
    const renewal = await renewalOfOwner(tx, landOf(deps, land), record.person, record, today);
    await write(deps, tx, record.person, `validity_ending:${id}:${ending.monthsBefore}`, {
      kind: 'validity_ending',
      title: curriculum.title,
      number,
      endsOn,
      ...(renewal && { renewal: { needed: renewal.neededUnits, missing: renewal.missingUnits } }),
    });
  }
  return taken.length;
}

/** Reminds of an account where something is missing, and notes when to look again. */
async function lookAt(
  deps: Dependencies,
  tx: LandTransaction,
  { person, ...account }: ProofAccountAtHand,
  today: LocalDate,
): Promise<void> {
  const regime = cpdRegimes.find(({ code }) => code === account.regime);
  await tx.proofAccounts.saveAccount(person, account, regime && nextLook(regime, account.period, today));
  // What may be claimed is nobody's duty.
  if (regime === undefined || regime.isClaim) return;
  const entries = (await proofsOf(tx, person)).map(({ entry }) => entry);
  const { period, missing = 0 } = keepProofAccount(regime, entries, account.period, today);
  const months = period.to && reminderDue(period.to, today);
  if (period.to === undefined || months === undefined || missing === 0) return;
  await write(deps, tx, person, `proof_period_ending:${person}:${regime.code}:${period.to}:${months}`, {
    kind: 'proof_period_ending',
    regime: regime.title,
    unit: regime.unit,
    missing,
    endsOn: period.to,
  });
}

type Reminder = Extract<MailMessage, { readonly kind: 'proof_period_ending' | 'validity_ending' }>;

/** What a reminder says, but to whom. */
type Told<Message> = Message extends unknown ? Omit<Message, 'locale' | 'recipientName'> : never;

async function write(
  { random, clock }: Dependencies,
  tx: LandTransaction,
  id: PersonId,
  key: string,
  told: Told<Reminder>,
): Promise<void> {
  const person = await tx.people.get(id);
  if (person === undefined || !(await tx.proofAccounts.reminds(id))) return;
  const { locale, givenName, familyName } = person;
  const message = { ...told, locale, recipientName: `${givenName} ${familyName}` } as Reminder;
  await tx.mail.add([{ id: random.id<MailId>(), key, to: person.email, message, person: id, createdAt: clock.now() }]);
}
