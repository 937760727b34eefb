import { MAX_REASON_CHARACTERS, ok, parseLine, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import {
  type AllocationPolicy,
  findPolicyFindings,
  type PolicyContradiction,
  parseAllocationPolicy,
  type RegistrationRefusal,
  type UnreadablePolicy,
} from '@netzwerkstatt/registration';
import { withLot } from '../allocation/fix-lot.ts';
import type { Permit } from '../authorisation/authorise.ts';
import { bookedEvent } from '../programme/event-times.ts';
import { actorName } from '../registration/answer-registration.ts';
import type { SeatDependencies } from '../registration/decide.ts';

export type SetPolicyRefusal =
  | Refusal<'event_not_found'>
  | Refusal<'reason_missing'>
  | UnreadablePolicy
  | (Refusal<'policy_contradicts'> & { readonly contradictions: readonly PolicyContradiction[] })
  | RegistrationRefusal;

/**
 * Sets how the places of an event are shared from now on. Seats that were given stay given; those that it opens are
 * offered to the line at once.
 *
 * @param command - The policy as JSON, whoever wrote it; its lot is the house's, whatever stands there.
 */
export async function setPolicy(
  deps: SeatDependencies,
  permit: Permit<'event.set_policy'>,
  command: { readonly policy: unknown; readonly reason: string },
): Promise<Result<AllocationPolicy, SetPolicyRefusal>> {
  const { land, event: id } = aboutEvent(permit);
  const reason = parseLine(command.reason, MAX_REASON_CHARACTERS);
  if (!reason.ok) return refuse({ code: 'reason_missing' });
  const written = parseAllocationPolicy(command.policy);
  if (!written.ok) return written;
  const event = await deps.store.inLand(land, (tx) => tx.events.get(id));
  if (event === undefined) return refuse({ code: 'event_not_found' });
  const now = deps.clock.now();
  const policy = await deps.store.inLand(land, (tx) => withLot(deps, tx, id, written.value, now));
  const contradictions = findPolicyFindings(policy, bookedEvent(event)).filter((it) => it.weight === 'contradiction');
  if (contradictions.length > 0) return refuse({ code: 'policy_contradicts', contradictions });
  const decision = await deps.decide(land, id, {
    command: { kind: 'set_policy', policy },
    actor: actorName(permit.actor),
    reason: reason.value,
  });
  if (decision === undefined) return refuse({ code: 'event_not_found' });
  return decision.ok ? ok(policy) : decision;
}

function aboutEvent({ target, action }: Permit<'event.set_policy'>) {
  const { land, event } = target;
  if (event === undefined) throw new Error(`${action} needs an event`);
  return { land, event };
}
