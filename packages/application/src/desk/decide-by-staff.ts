import { MAX_REASON_CHARACTERS, ok, parseLine, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Registration, RegistrationRefusal } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import { aboutRegistration, actorName } from '../registration/answer-registration.ts';
import type { SeatDependencies } from '../registration/decide.ts';

export type StaffDecision = 'move_up' | 'admit' | 'withdraw';

/** Staff puts somebody first in line, admits an applicant or takes somebody off the list. Never without a reason. */
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
