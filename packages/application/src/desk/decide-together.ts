import {
  MAX_REASON_CHARACTERS,
  ok,
  parseLine,
  type Refusal,
  type RegistrationId,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import type { RegistrationCommand, RegistrationRefusal, RegistrationStatus } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import { rehearse } from '../changes/rehearse.ts';
import { type Dependencies, dependenciesWithin } from '../dependencies.ts';
import type {
  BulkAction,
  BulkActionId,
  BulkDecision,
  LandTransaction,
  OutgoingMail,
  RegistrationRecord,
} from '../ports/index.ts';
import { decideRegistrations } from '../registration/decide-registrations.ts';
import { chosenOnce, keepAction, listening, lockPlaces, undoUntil } from './bulk-window.ts';
import { personBehind } from './person-behind.ts';
import { eventOf } from './read-desk.ts';

export type DecideTogetherRefusal =
  | Refusal<'nobody_selected'>
  | Refusal<'reason_missing'>
  | Refusal<'registration_not_found'>;

export interface DecideTogetherCommand {
  readonly decision: BulkDecision;
  /** Where seats are scarce, the first ones get them. */
  readonly registrations: readonly RegistrationId[];
  readonly reason: string;
}

/** What came, or would come, of a decision about several people. */
export interface BulkOutcome {
  /** Each of those who were chosen, in that order. */
  readonly people: readonly BulkAnswer[];
  /** How many seats went on to the next in line by it. */
  readonly passedOn: number;
  /** Held back for as long as it can be undone; in the order in which they will be written. */
  readonly mails: readonly OutgoingMail[];
  /** How many places on their way to a colleague stay where they are by it, also after an undoing. */
  readonly transfersEnded: number;
  /** Absent when nothing has changed: then there is nothing to undo. */
  readonly action?: BulkAction;
}

export interface BulkAnswer {
  readonly registration: RegistrationId;
  readonly name: string;
  readonly before: RegistrationStatus;
  /** Where somebody stands now, or why nothing has changed for them. */
  readonly answer: Result<RegistrationStatus, RegistrationRefusal>;
}

/** Decides about several people in one step, each on their own: who cannot be helped stands in nobody else's way. */
export async function decideTogether(
  deps: Dependencies,
  permit: Permit<'registration.decide'>,
  command: DecideTogetherCommand,
): Promise<Result<BulkOutcome, DecideTogetherRefusal>> {
  const reason = parseLine(command.reason, MAX_REASON_CHARACTERS);
  if (!reason.ok) return refuse({ code: 'reason_missing' });
  return deps.store.inLand(permit.target.land, (tx) => decide(deps, tx, permit, { ...command, reason: reason.value }));
}

/** The same without anything being kept; it needs no reason yet. */
export function previewTogether(
  deps: Dependencies,
  permit: Permit<'registration.decide'>,
  command: Omit<DecideTogetherCommand, 'reason'>,
): Promise<Result<BulkOutcome, DecideTogetherRefusal>> {
  return rehearse(deps.store, permit.target.land, (tx) => decide(deps, tx, permit, { ...command, reason: '' }));
}

async function decide(
  deps: Dependencies,
  work: LandTransaction,
  permit: Permit<'registration.decide'>,
  { decision, registrations, reason }: DecideTogetherCommand,
): Promise<Result<BulkOutcome, DecideTogetherRefusal>> {
  const event = eventOf(permit);
  await lockPlaces(work, event);
  const now = deps.clock.now();
  const records = await chosenRecords(work, permit, registrations);
  if (!records.ok) return records;
  const id = deps.random.id<BulkActionId>();
  const actor = personBehind(permit);
  const { tx, changes, mails, final } = listening(work, id);
  const turns = inTurn(decision, records.value);
  const jobs = turns.map(({ registration }) => ({ command: commandFor(decision, registration.id), actor, reason }));
  const answers = await decideRegistrations(dependenciesWithin(deps, tx, now), permit.target.land, event, jobs);
  const answerOf = new Map(turns.map(({ registration }, index) => [registration.id, answers[index]]));
  const standing = new Map(changes.map(({ after }) => [after.id, after.status]));
  const people = records.value.map(({ registration, applicant }): BulkAnswer => {
    const answer = answerOf.get(registration.id);
    if (answer === undefined) throw new Error(`event ${event} vanished under its lock`);
    return {
      registration: registration.id,
      name: `${applicant.givenName} ${applicant.familyName}`,
      before: registration.status,
      answer: answer.ok ? ok(standing.get(registration.id) ?? registration.status) : answer,
    };
  });
  const passedOn = changes.filter(({ cause }) => cause === 'seat_passed_on').length;
  const outcome = { people, passedOn, mails, transfersEnded: final.length };
  if (changes.length === 0) return ok(outcome);
  const follows = (cause: string) => cause === 'seat_passed_on' || cause === 'place_returned';
  const decided = new Set(changes.flatMap(({ after, cause }) => (follows(cause) ? [] : [after.id]))).size;
  const action: BulkAction = {
    id,
    event,
    actor,
    kind: decision,
    people: decided,
    doneAt: now,
    undoUntil: undoUntil(now),
    changes: changes.flatMap(({ before, after }) => (before ? [{ before, after }] : [])),
  };
  await keepAction(work, action, mails);
  await work.mail.add(final);
  return ok({ ...outcome, action });
}

/** The chosen ones as they stand; somebody of another event is not there. */
export async function chosenRecords(
  tx: LandTransaction,
  permit: Permit,
  ids: readonly RegistrationId[],
): Promise<Result<readonly RegistrationRecord[], Refusal<'nobody_selected'> | Refusal<'registration_not_found'>>> {
  const wanted = chosenOnce(ids);
  if (wanted.length === 0) return refuse({ code: 'nobody_selected' });
  const found = new Map((await tx.registrations.getMany(wanted)).map((it) => [it.registration.id, it]));
  const records = wanted.flatMap((id) => found.get(id) ?? []).filter((it) => it.event === eventOf(permit));
  return records.length === wanted.length ? ok(records) : refuse({ code: 'registration_not_found' });
}

/** Several who are put first keep the order they had among themselves: so the last of them is put first first. */
function inTurn(decision: BulkDecision, records: readonly RegistrationRecord[]): readonly RegistrationRecord[] {
  if (decision !== 'move_up') return records;
  const placeOf = ({ registration: it }: RegistrationRecord) => (it.status === 'waitlisted' ? it.queueNumber : 0);
  return records.toSorted((a, b) => placeOf(b) - placeOf(a));
}

function commandFor(decision: BulkDecision, registrationId: RegistrationId): RegistrationCommand {
  return decision === 'withdraw'
    ? { kind: 'withdraw', registrationId, by: 'staff' }
    : { kind: decision, registrationId };
}
