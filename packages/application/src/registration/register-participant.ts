import { ok, type Refusal, type RegistrationId, type Result, refuse } from '@netzwerkstatt/domain';
import {
  type AnswersRefused,
  isActive,
  type Registration,
  type RegistrationRefusal,
} from '@netzwerkstatt/registration';
import { readSuperior, type SuperiorRefusal } from '../approval/read-superior.ts';
import type { Permit } from '../authorisation/authorise.ts';
import { landOf } from '../dependencies.ts';
import type { Applicant } from '../ports/index.ts';
import { nothingTyped, readTypedForm, type TypedForm } from '../questions/told-with-form.ts';
import { type FindVoucherRefusal, findVoucher } from '../vouchers/find-voucher.ts';
import type { SeatDependencies } from './decide.ts';
import { knownChoice, type UnknownChoice } from './known-choice.ts';

export type RegisterRefusal =
  | RegistrationRefusal
  | Refusal<'event_not_found'>
  | UnknownChoice
  | AnswersRefused
  | FindVoucherRefusal
  | SuperiorRefusal;

/** Registers somebody who is signed in, whose address is proven therefore: the answer is a seat, a place in line or a refusal. */
export async function registerParticipant(
  deps: SeatDependencies,
  permit: Permit<'registration.create'>,
  command: {
    readonly slug: string;
    readonly applicant: Omit<Applicant, 'email'>;
    readonly seats?: number;
    /** As it was typed. */
    readonly voucherCode?: string;
    readonly form?: TypedForm;
  },
): Promise<Result<Registration, RegisterRefusal>> {
  const { land: code, person: personId } = permit.target;
  if (personId === undefined) throw new Error('registering needs a person');
  const prepared = await deps.store.inLand(code, async (tx) => {
    const event = await tx.programme.findEvent(command.slug);
    const choice = await knownChoice(tx, landOf(deps, code), command.applicant);
    const person = await tx.people.get(personId);
    const who = { ...command.applicant, seats: command.seats };
    const told = event && (await readTypedForm(tx, event.event, who, command.form ?? nothingTyped));
    const moved = event && person && (await tx.registrations.findActiveByAddress(event.event.id, person.email));
    const { voucherCode, seats = 1 } = command;
    const voucher =
      event && voucherCode !== undefined
        ? await findVoucher(deps.links, tx, { event: event.event.id, code: voucherCode, seats }, deps.clock.now())
        : ok('none' as const);
    const superior =
      event && person
        ? await readSuperior(tx, event.event.id, { ...command.applicant, email: person.email }, command.form?.superior)
        : ok(undefined);
    return { event, choice, person, told, moved, voucher, superior };
  });
  if (prepared.person === undefined) throw new Error(`person ${personId} is signed in and not there`);
  if (prepared.event === undefined || prepared.told === undefined) return refuse({ code: 'event_not_found' });
  // Somebody moved another registration to this address: it is one, and not a second.
  const moved = prepared.moved?.registration;
  if (moved !== undefined && isActive(moved) && moved.personId !== personId) {
    return refuse({ code: 'already_registered', registrationId: moved.id, status: moved.status });
  }
  if (!prepared.choice.ok) return prepared.choice;
  if (!prepared.told.ok) return prepared.told;
  if (!prepared.voucher.ok) return prepared.voucher;
  if (!prepared.superior.ok) return prepared.superior;
  const superior = prepared.superior.value && { superior: prepared.superior.value };
  const found = prepared.voucher.value;
  const decision = await deps.decide(code, prepared.event.event.id, {
    command: {
      kind: 'register',
      registrationId: deps.random.id<RegistrationId>(),
      personId,
      ...(command.seats !== undefined && { seats: command.seats }),
      ...(typeof found === 'object' && { voucher: found.voucher.id }),
    },
    actor: personId,
    applicant: { ...prepared.choice.value, email: prepared.person.email },
    told: { ...prepared.told.value, ...superior },
  });
  if (decision === undefined) return refuse({ code: 'event_not_found' });
  if (!decision.ok) return decision;
  if (decision.value === undefined) throw new Error('registering answers with a registration');
  return { ok: true, value: decision.value };
}
