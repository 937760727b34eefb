import {
  decideTakeOver,
  isSameWorkplace,
  ok,
  type PersonId,
  type RegistrationId,
  type Result,
  refuse,
  substitutesOf,
  type TransferId,
} from '@netzwerkstatt/domain';
import {
  bookRequestFor,
  isActive,
  type Question,
  questionsOfMember,
  type Registration,
  seatsOf,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, dependenciesWithin, landOf } from '../dependencies.ts';
import type { Applicant, LandTransaction, OpenTransfer, Person, RegistrationRecord } from '../ports/index.ts';
import { nothingTyped, readTypedForm, type TypedForm } from '../questions/told-with-form.ts';
import { actorName } from '../registration/answer-registration.ts';
import { decideRegistrations } from '../registration/decide-registrations.ts';
import type { EventContext } from '../registration/decision-mails.ts';
import { knownChoice } from '../registration/known-choice.ts';
import { contextOf, transferEntry } from './transfer-context.ts';
import { notTakenMail } from './transfer-mails.ts';
import type { AnswerTransferRefusal } from './transfer-refusals.ts';
import { transfersCloseAt } from './transfer-times.ts';

/** What somebody tells who takes a place over; their address is the one the question was sent to. */
export type TakingOver = Omit<Applicant, 'email'>;

/**
 * Takes the place over: both registrations change under the lock of the event, in one transaction with the mails, the
 * calendars and the trail. The seat is never free in between.
 */
export function acceptTransfer(
  deps: Dependencies,
  permit: Permit<'transfer.answer'>,
  told: TakingOver,
  form: TypedForm = nothingTyped,
): Promise<Result<Registration, AnswerTransferRefusal>> {
  return whileOpen(deps, permit, async (tx, { transfer, holder, context, now }) => {
    const { land } = permit.target;
    const choice = await knownChoice(tx, landOf(deps, land), told);
    if (!choice.ok) return choice;
    const applicant = atTheSameWorkplace(holder.applicant, { ...choice.value, email: transfer.colleague.email });
    const fits = decideTakeOver(substitutesOf(context.event), holder.applicant, applicant);
    if (!fits.ok) return fits;
    const answered = await readTypedForm(tx, context.event, applicant, form, questionsFor(holder));
    if (!answered.ok) return answered;
    const { assistance: _, ...details } = applicant;
    const person: Person = await tx.people.findOrAdd({ id: deps.random.id<PersonId>(), ...details });
    const moved = (await tx.registrations.findActiveByAddress(transfer.event, applicant.email))?.registration;
    if (moved !== undefined && isActive(moved) && moved.personId !== person.id) {
      return refuse({ code: 'already_registered', registrationId: moved.id, status: moved.status });
    }
    const newRegistrationId = deps.random.id<RegistrationId>();
    const [decision] = await decideRegistrations(dependenciesWithin(deps, tx, now), land, transfer.event, [
      {
        command: {
          kind: 'transfer',
          registrationId: transfer.registration,
          newRegistrationId,
          personId: person.id,
          closesAt: transfersCloseAt(context.event),
        },
        actor: actorName(permit.actor),
        applicant,
        told: answered.value,
      },
    ]);
    if (decision === undefined) throw new Error(`event ${transfer.event} vanished under its lock`);
    if (!decision.ok) return decision;
    if (decision.value === undefined) throw new Error('taking over answers with a registration');
    await tx.transfers.end(transfer.id, { status: 'accepted', endedAt: now, newRegistration: newRegistrationId });
    return ok(decision.value);
  });
}

/** However they wrote it, colleagues count as colleagues: the rules know one institution by one name. */
function atTheSameWorkplace({ organisation }: Applicant, told: Applicant): Applicant {
  return isSameWorkplace(organisation, told.organisation) ? { ...told, organisation } : told;
}

/** Whoever comes along with a team is not asked what was answered for all of it; the last place is like any other. */
function questionsFor({ registration }: RegistrationRecord): (all: readonly Question[]) => readonly Question[] {
  return seatsOf(registration) > 1 ? questionsOfMember : (all) => all;
}

/** Says no; the holder hears that the place is still theirs. */
export function declineTransfer(
  deps: Dependencies,
  permit: Permit<'transfer.answer'>,
): Promise<Result<true, AnswerTransferRefusal>> {
  return whileOpen(deps, permit, async (tx, { transfer, holder, context, now }) => {
    await tx.transfers.end(transfer.id, { status: 'declined', endedAt: now });
    await tx.mail.add([notTakenMail('declined', transfer, holder, context, deps.random, now)]);
    await tx.audit.write([transferEntry('declined', transfer, actorName(permit.actor), now)]);
    return ok(true);
  });
}

interface AtHand {
  readonly transfer: OpenTransfer;
  readonly holder: RegistrationRecord;
  readonly context: EventContext;
  readonly now: Parameters<typeof notTakenMail>[5];
}

/** Answers are taken under the lock of the event, and only while there is a question: what another tab did counts. */
async function whileOpen<Value>(
  deps: Dependencies,
  permit: Permit<'transfer.answer'>,
  work: (tx: LandTransaction, atHand: AtHand) => Promise<Result<Value, AnswerTransferRefusal>>,
): Promise<Result<Value, AnswerTransferRefusal>> {
  const { event } = permit.target;
  if (event === undefined) throw new Error('a place is handed on at an event');
  return deps.store.inLand(permit.target.land, async (tx) => {
    await tx.registrations.openBook(event, bookRequestFor([]));
    const now = deps.clock.now();
    const transfer = await tx.transfers.get(transferOf(permit));
    const context = await contextOf(deps, tx, permit.target.land, event);
    const holder = transfer && (await tx.registrations.get(transfer.registration));
    if (transfer === undefined || context === undefined || holder === undefined) {
      return refuse({ code: 'transfer_not_found' });
    }
    if (transfer.status !== 'open') return refuse({ code: 'transfer_over', status: transfer.status });
    if (now >= transfer.expiresAt) return refuse({ code: 'transfer_over', status: 'expired' });
    return work(tx, { transfer, holder, context, now });
  });
}

/** @throws Error when the permit is not about a place to be taken over: the door that made it was built wrong. */
export function transferOf(permit: Permit): TransferId {
  const { transfer } = permit.target;
  if (transfer === undefined) throw new Error(`${permit.action} needs a place to be taken over`);
  return transfer;
}
