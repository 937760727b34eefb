import { MAX_REASON_CHARACTERS, ok, parseLine, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Registration, RegistrationRefusal } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import { aboutRegistration, actorName } from '../registration/answer-registration.ts';
import type { SeatDependencies } from '../registration/decide.ts';

export const staffDecisions = ['move_up', 'offer_to', 'admit', 'enlist', 'refuse', 'withdraw'] as const;

export type StaffDecision = (typeof staffDecisions)[number];

/**
 * Staff puts somebody first in line or offers them a free seat, admits an applicant, lets them wait or refuses them, or
 * takes somebody off the list. Never without a reason.
 */
export async function decideByStaff(
  deps: SeatDependencies,
  permit: Permit<'registration.decide'>,
  command: { readonly decision: StaffDecision; readonly reason: string },
): Promise<Result<Registration, RegistrationRefusal | Refusal<'reason_missing'>>> {
  const { registration: registrationId, event } = aboutRegistration(permit);
  const reason = parseLine(command.reason, MAX_REASON_CHARACTERS);
  if (!reason.ok) return refuse({ code: 'reason_missing' });
  const decision = await deps.decide(permit.target.land, event, {
    command:
      command.decision === 'withdraw'
        ? { kind: 'withdraw', registrationId, by: 'staff' }
        : { kind: command.decision, registrationId },
    actor: actorName(permit.actor),
    reason: reason.value,
  });
  if (decision === undefined) throw new Error(`event ${event} vanished`);
  if (!decision.ok) return decision;
  if (decision.value === undefined) throw new Error('a decision about a registration comes with it');
  return ok(decision.value);
}
