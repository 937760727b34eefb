import { decideRecognition, type RecognitionRefusal } from '@netzwerkstatt/certificates';
import {
  isForgotten,
  MAX_REASON_CHARACTERS,
  ok,
  type PersonId,
  parseLine,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { missingModules } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { LandTransaction } from '../ports/index.ts';
import { knownModules, recognisedFor, seriesOf } from '../recognition/series-asked.ts';
import { aboutRegistration } from '../registration/answer-registration.ts';
import { unmetOfParticipants } from './unmet-of-participants.ts';

export type RecogniseLearningRefusal =
  | RecognitionRefusal
  | Refusal<'recognition_modules_wrong'>
  | Refusal<'reason_missing'>
  | Refusal<'registration_not_found'>;

export interface RecogniseLearningCommand {
  /** Codes, of those that are missing. */
  readonly modules: readonly string[];
  readonly reason: string;
}

/**
 * Recognises prior learning: modules somebody lacks for an event count as completed from now on, here and at every other
 * event. Never without a reason, and never beyond the cap of any series that has one of them.
 *
 * @returns the codes of the modules; none where nothing of it is missing any more.
 */
export async function recogniseLearning(
  deps: Dependencies,
  permit: Permit<'registration.decide'>,
  command: RecogniseLearningCommand,
): Promise<Result<readonly string[], RecogniseLearningRefusal>> {
  const { registration, event: eventId } = aboutRegistration(permit);
  const reason = parseLine(command.reason, MAX_REASON_CHARACTERS);
  if (!reason.ok) return refuse({ code: 'reason_missing' });
  if (command.modules.length === 0) return refuse({ code: 'recognition_modules_wrong' });
  return deps.store.inLand(permit.target.land, async (tx) => {
    const at = deps.clock.now();
    const by = personBehind(permit);
    const event = await tx.events.get(eventId);
    const person = (await tx.registrations.get(registration))?.registration.personId;
    if (event === undefined || person === undefined) return refuse({ code: 'registration_not_found' });
    await tx.histories.lock([person]);
    // Nothing is recognised for whoever had their data erased meanwhile.
    const record = await tx.registrations.get(registration);
    if (record === undefined || isForgotten(record.applicant)) return refuse({ code: 'registration_not_found' });
    const unmet = (await unmetOfParticipants(tx, event, [record], at)).get(registration) ?? [];
    // What somebody else has recognised in the meantime is not recognised twice.
    const modules = missingModules(unmet).filter((it) => command.modules.includes(it));
    if (modules.length === 0) return ok([]);
    const decided = await decide(deps, tx, permit, { person, modules, by });
    if (!decided.ok) return decided;
    for (const module of modules) await tx.histories.recognise({ person, module, at, by, reason: reason.value });
    await tx.audit.write([
      {
        at,
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

/** Modules as a whole, as a condition asks for them. */
async function decide(
  deps: Dependencies,
  tx: LandTransaction,
  { target: { land } }: Permit,
  { person, modules, by }: { readonly person: PersonId; readonly modules: readonly string[]; readonly by: PersonId },
): Promise<Result<unknown, RecognitionRefusal>> {
  const known = await knownModules(deps, tx, land);
  const asked = modules.flatMap((code) => known.get(code) ?? []);
  const series = (await seriesOf(deps, tx, land)).filter((one) =>
    one.modules.some((it) => modules.includes(it.module)),
  );
  const recognised = await recognisedFor(tx, known.values(), person);
  return decideRecognition({ person, series, asked, recognised }, asked, by);
}
