import {
  type Instant,
  MINUTE_MS,
  ok,
  type PersonId,
  type Refusal,
  type RegistrationId,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import {
  type AdmissionRefusal,
  type AnswersRefused,
  decideAdmission,
  decideTeamSize,
  type EligibilityRefusal,
  type Registration,
  requestExpiresAt,
  seatsOf,
  type TeamRefusal,
} from '@netzwerkstatt/registration';
import { readSuperior, type SuperiorRefusal } from '../approval/read-superior.ts';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { answerConditions } from '../eligibility/answer-conditions.ts';
import type { MailMessage } from '../mail/mail-message.ts';
import type { Applicant, LandTransaction, Person, RegistrationRecord } from '../ports/index.ts';
import { bookedEvent } from '../programme/event-times.ts';
import { keepTold, nothingTyped, readTypedForm, type TypedForm } from '../questions/told-with-form.ts';
import { type FindVoucherRefusal, findVoucher } from '../vouchers/find-voucher.ts';
import { aboutRegistration, addressed, type EventContext } from './decision-mails.ts';
import { knownChoice, type UnknownChoice } from './known-choice.ts';

export type RequestRefusal =
  | AdmissionRefusal
  | EligibilityRefusal
  | Refusal<'event_not_found'>
  | UnknownChoice
  | AnswersRefused
  | FindVoucherRefusal
  | SuperiorRefusal
  | TeamRefusal;

export interface AwaitedRequest {
  readonly confirmUntil: Instant;
  /** No places are kept for their voucher any more, and they come as anybody does. */
  readonly isVoucherGivenFree?: true;
}

/** Sent again for the same person and event only after this pause, so that a form cannot flood a mailbox. */
const PAUSE_BETWEEN_MAILS_MS = 10 * MINUTE_MS;

/**
 * Takes a registration from somebody who is not signed in: kept until the mail is answered, and no seat before that.
 * The answer is the same whether or not somebody with this address is registered already; the mail tells the owner.
 */
export async function requestRegistration(
  deps: Dependencies,
  permit: Permit<'registration.request'>,
  command: {
    readonly slug: string;
    readonly applicant: Applicant;
    readonly seats?: number;
    /** As it was typed. */
    readonly voucherCode?: string;
    readonly form?: TypedForm;
  },
): Promise<Result<AwaitedRequest, RequestRefusal>> {
  const { land: code } = permit.target;
  const land = landOf(deps, code);
  return deps.store.inLand(code, async (tx) => {
    const now = deps.clock.now();
    const event = await tx.programme.findEvent(command.slug);
    if (event === undefined) return refuse({ code: 'event_not_found' });
    const admission = decideAdmission(bookedEvent(event.event), now);
    if (!admission.ok) return admission;
    const { seats = 1 } = command;
    const policy = await tx.registrations.policyOf(event.event.id);
    const fits = decideTeamSize({ ...(policy && { policy }) }, { seats });
    if (!fits.ok) return fits;
    const choice = await knownChoice(tx, land, command.applicant);
    if (!choice.ok) return choice;
    const applicant = choice.value;
    // Who the address belongs to is not proven yet: what is kept about its owner is asked when the mail is answered.
    const [eligible] = await answerConditions(tx, event.event, [{ told: applicant }], now);
    if (eligible?.ok === false) return eligible;
    const form = await readTypedForm(tx, event.event, { ...applicant, seats }, command.form ?? nothingTyped);
    if (!form.ok) return form;

    const { voucherCode: code } = command;
    const found =
      code === undefined ? undefined : await findVoucher(deps.links, tx, { event: event.event.id, code, seats }, now);
    if (found?.ok === false) return found;
    const voucher = found && found.value !== 'given_free' ? found.value.voucher.id : undefined;

    const superior = await readSuperior(tx, event.event.id, applicant, command.form?.superior);
    if (!superior.ok) return superior;

    const { locale, assistance: _, ...told } = applicant;
    const person: Person = await tx.people.findOrAdd({ id: deps.random.id<PersonId>(), ...told, locale });
    const request: Registration = {
      id: deps.random.id<RegistrationId>(),
      personId: person.id,
      requestedAt: now,
      ...(seats > 1 && { seats }),
      ...(voucher && { voucher }),
      status: 'requested',
    };
    // Somebody may have moved their registration to this address: it is one, and not a second.
    const moved = await tx.registrations.findActiveByAddress(event.event.id, applicant.email);
    const standing = moved ?? (await tx.registrations.addRequest(event.event.id, request, applicant));
    const network = event.event.network && (await tx.directory.getNetwork(event.event.network));
    const context: EventContext = { event: event.event, network, land };
    const { registration, message } = await answerTo(tx, { registration: request, applicant, standing, context });
    // As with the applicant: what was written last with an unanswered form is what counts.
    if (registration.status === 'requested') {
      const named = superior.value && { superior: superior.value };
      await keepTold(tx, new Map([[registration.id, { ...form.value, ...named }]]));
      if (standing !== undefined && named === undefined) await tx.approvals.name(registration.id, undefined);
    }
    const pause = Math.floor(Date.parse(now) / PAUSE_BETWEEN_MAILS_MS);
    const mail = addressed(message, registration, applicant, deps.random, now);
    await tx.mail.add([{ ...mail, key: `${message.kind}:${registration.id}:${pause}` }]);
    return ok({
      confirmUntil: requestExpiresAt(now),
      ...(found?.value === 'given_free' && { isVoucherGivenFree: true }),
    });
  });
}

async function answerTo(
  tx: LandTransaction,
  {
    registration,
    applicant,
    standing,
    context,
  }: {
    registration: Registration;
    applicant: Applicant;
    standing: RegistrationRecord | undefined;
    context: EventContext;
  },
): Promise<{ registration: Registration; message: MailMessage }> {
  const current = standing?.registration ?? registration;
  if (standing !== undefined && current.status !== 'requested') {
    // Anybody can type this address: its owner is greeted as they told us, not as somebody else wrote.
    const about = aboutRegistration(current.id, standing.applicant, context);
    return { registration: current, message: { kind: 'already_registered', ...about } };
  }
  const about = aboutRegistration(current.id, applicant, context);
  // The second form of somebody who has not answered the first mail yet: what they wrote last counts.
  if (standing !== undefined) {
    await tx.registrations.updateApplicant(current.id, applicant);
    await tx.registrations.updateSeats(current.id, seatsOf(registration));
    await tx.registrations.updateVoucher(current.id, registration.voucher);
  }
  const confirmUntil = requestExpiresAt(current.requestedAt);
  const seats = seatsOf(registration);
  const asksFor = seats > 1 ? { seats } : {};
  return { registration: current, message: { kind: 'registration_requested', confirmUntil, ...about, ...asksFor } };
}
