import {
  isForgotten,
  MAX_REASON_CHARACTERS,
  ok,
  parseLine,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import type { UnmetCondition } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { aboutRegistration } from '../registration/answer-registration.ts';
import { unmetOfParticipants } from './unmet-of-participants.ts';

/**
 * Recognises prior learning: the modules somebody lacks for an event count as completed from now on, here and at every
 * other event. Never without a reason.
 *
 * @returns the codes of the modules; none where nothing is missing any more.
 */
export async function recogniseLearning(
  deps: Dependencies,
  permit: Permit<'registration.decide'>,
  command: { readonly reason: string },
): Promise<Result<readonly string[], Refusal<'reason_missing'> | Refusal<'registration_not_found'>>> {
  const { registration, event: eventId } = aboutRegistration(permit);
  const reason = parseLine(command.reason, MAX_REASON_CHARACTERS);
  if (!reason.ok) return refuse({ code: 'reason_missing' });
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const event = await tx.events.get(eventId);
    const person = (await tx.registrations.get(registration))?.registration.personId;
    if (event === undefined || person === undefined) return refuse({ code: 'registration_not_found' });
    await tx.histories.lock([person]);
    // Nothing is recognised for whoever had their data erased meanwhile.
    const record = await tx.registrations.get(registration);
    if (record === undefined || isForgotten(record.applicant)) return refuse({ code: 'registration_not_found' });
    const unmet = (await unmetOfParticipants(tx, event, [record], now)).get(registration) ?? [];
    const modules = [...new Set(unmet.flatMap(missingIn))].toSorted();
    if (modules.length === 0) return ok([]);
    const by = personBehind(permit);
    for (const module of modules) await tx.histories.recognise({ person, module, at: now, by, reason: reason.value });
    await tx.audit.write([
      {
        at: now,
        actor: by,
        action: permit.action,
        target: { kind: 'registration', id: registration },
        event: event.id,
        reason: reason.value,
        facts: { recognised: modules.join(' ') },
      },
    ]);
    return ok(modules);
  });
}

function missingIn(unmet: UnmetCondition): readonly string[] {
  if (unmet.code === 'no_alternative_met') return unmet.alternatives.flat().flatMap(missingIn);
  return unmet.code === 'prerequisite_missing' ? [unmet.module] : [];
}
