import type { EventId, RegistrationId, Result } from '@netzwerkstatt/domain';
import type { Registration, RegistrationRefusal } from '@netzwerkstatt/registration';
import type { Actor } from '../authorisation/actor.ts';
import type { Permit } from '../authorisation/authorise.ts';
import type { SeatDependencies } from './decide.ts';

type Answered = Result<Registration, RegistrationRefusal>;

/** Answers the mail that a request caused: now it is decided whether there is a seat. */
export function confirmRequest(deps: SeatDependencies, permit: Permit<'registration.confirm'>): Promise<Answered> {
  return answer(deps, permit, (registrationId) => ({ kind: 'confirm_request', registrationId }));
}

/** Gives the seat or the place in line back; the next one in line hears of it at once. */
export function withdrawRegistration(deps: SeatDependencies, permit: Permit<'registration.cancel'>): Promise<Answered> {
  return answer(deps, permit, (registrationId) => ({ kind: 'withdraw', registrationId, by: 'person' }));
}

/** Gives back those places of a team that it does not need. */
export function giveBackSeats(
  deps: SeatDependencies,
  permit: Permit<'registration.cancel'>,
  keep: number,
): Promise<Answered> {
  return answer(deps, permit, (registrationId) => ({ kind: 'give_back', registrationId, keep }));
}

export function acceptOffer(deps: SeatDependencies, permit: Permit<'registration.answer_offer'>): Promise<Answered> {
  return answer(deps, permit, (registrationId) => ({ kind: 'accept_offer', registrationId }));
}

export function declineOffer(deps: SeatDependencies, permit: Permit<'registration.answer_offer'>): Promise<Answered> {
  return answer(deps, permit, (registrationId) => ({ kind: 'decline_offer', registrationId }));
}

type CommandFor = (id: RegistrationId) => Parameters<SeatDependencies['decide']>[2]['command'];

async function answer(deps: SeatDependencies, permit: Permit, commandFor: CommandFor): Promise<Answered> {
  const { registration, event } = aboutRegistration(permit);
  const decision = await deps.decide(permit.target.land, event, {
    command: commandFor(registration),
    actor: actorName(permit.actor),
  });
  if (decision === undefined) throw new Error(`event ${event} vanished`);
  if (!decision.ok) return decision;
  if (decision.value === undefined) throw new Error('an answer about a registration comes with it');
  return { ok: true, value: decision.value };
}

/** @throws Error when the permit is not about a registration: the door that made it was built wrong. */
export function aboutRegistration(permit: Permit): { readonly registration: RegistrationId; readonly event: EventId } {
  const { registration, event } = permit.target;
  if (registration === undefined || event === undefined) throw new Error(`${permit.action} needs a registration`);
  return { registration, event };
}

/** How the audit trail calls somebody. */
export function actorName(actor: Actor): string {
  return actor.kind === 'person' ? actor.personId : actor.kind;
}
