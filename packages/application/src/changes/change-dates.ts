import {
  type ChangeReason,
  type Event,
  type EventId,
  type EventSession,
  type Instant,
  ok,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { bookRequestFor } from '@netzwerkstatt/registration';
import { isImpossible, type OccurrenceChange, type SessionsRefusal } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { type StaleRevision, staleRevision } from '../desk/stale-revision.ts';
import type { TakenElsewhere } from '../planning/taken-elsewhere.ts';
import type { LandTransaction } from '../ports/index.ts';
import { firstStart } from '../programme/event-times.ts';
import { type ChangeOutcome, hearingMails, recipientsOf } from './change-outcome.ts';
import { parseChangeReason, type ReasonRefusal } from './change-reason.ts';
import { checkChangedSessions } from './check-changed-sessions.ts';
import { conflictsOfChange } from './conflicts-of-change.ts';
import { type DateChange, type PlanRefusal, planChangedSessions } from './plan-changed-sessions.ts';
import { rehearse } from './rehearse.ts';
import { tellChangedDates } from './tell-changed-dates.ts';
import { theConcerned } from './the-concerned.ts';

export type ChangeDatesRefusal =
  | Refusal<'event_not_found'>
  | StaleRevision
  /** A draft is simply edited; what is cancelled or closed stays as it is. */
  | (Refusal<'event_not_editable'> & { readonly status: Event['status'] })
  | ReasonRefusal
  | PlanRefusal
  | SessionsRefusal
  | TakenElsewhere;

export interface ChangeDatesCommand {
  /** Of the event whoever changes it has seen. */
  readonly revision: number;
  readonly change: DateChange;
  readonly reason: ChangeReason;
}

/**
 * Moves, cancels, adds or restores dates of a public event, as one step: the event with a new revision, the calendars
 * of everybody who has a place, the letters, the question whether a new date suits, the trail. All of it or nothing.
 */
export function changeDates(
  deps: Dependencies,
  permit: Permit<'event.change_dates'>,
  command: ChangeDatesCommand,
): Promise<Result<ChangeOutcome, ChangeDatesRefusal>> {
  return deps.store.inLand(permit.target.land, (tx) => change(deps, tx, permit, command));
}

/** What {@link changeDates} would do, found out by doing it and taking it back. */
export function previewChangedDates(
  deps: Dependencies,
  permit: Permit<'event.change_dates'>,
  command: ChangeDatesCommand,
): Promise<Result<ChangeOutcome, ChangeDatesRefusal>> {
  return rehearse(deps.store, permit.target.land, (tx) => change(deps, tx, permit, command));
}

async function change(
  deps: Dependencies,
  work: LandTransaction,
  permit: Permit<'event.change_dates'>,
  command: ChangeDatesCommand,
): Promise<Result<ChangeOutcome, ChangeDatesRefusal>> {
  const { tx, mails } = hearingMails(work);
  const opened = await openEvent(tx, permit);
  if (!opened.ok) return opened;
  // Asked only now, under the lock, as decisions about places do.
  const now = deps.clock.now();
  const before = opened.value;
  if (before.revision !== command.revision) return refuse({ code: 'stale_revision', revision: before.revision });
  if (before.status !== 'published') return refuse({ code: 'event_not_editable', status: before.status });
  const reason = parseChangeReason(command.reason);
  if (!reason.ok) return reason;
  const land = landOf(deps, permit.target.land);
  const planned = planChangedSessions(before, command.change, reason.value, {
    now,
    basedOn: command.revision,
    random: deps.random,
    land,
  });
  if (!planned.ok) return planned;
  const { sessions, changes, leftAlone, warnings, series = before.series } = planned.value;
  const changed = changes.flatMap(newlyPlanned);
  const checked = checkChangedSessions(land, sessions, changed, now, before.targetProfessions);
  if (!checked.ok) return checked;

  const after = withSessions({ ...before, ...(series && { series }) }, sessions);
  const conflicts = await conflictsOfChange(tx, land, permit, after, changed, now);
  const taken = conflicts.filter(isImpossible);
  if (taken.length > 0) return refuse({ code: 'taken_elsewhere', conflicts: taken });
  if (!(await tx.events.save(after, before.revision, now))) return staleRevision(tx, before.id);
  const records = await theConcerned(tx, before.id);
  await tellChangedDates(deps, tx, { land, before, after, changes, reason: reason.value, records, now });
  const recipients = recipientsOf(mails, records);
  await tx.audit.write([
    {
      at: now,
      actor: personBehind(permit),
      action: 'event.change_dates',
      target: { kind: 'event', id: before.id },
      event: before.id,
      ...(reason.value.text !== '' && { reason: reason.value.text }),
      facts: { revision: after.revision, because: reason.value.kind, dates: changes.length, mails: mails.length },
    },
  ]);
  return ok({ before, after, leftAlone, warnings, findings: checked.value, conflicts, recipients, mails });
}

/** The event under the lock of its places: nobody registers, withdraws or changes it until the transaction ends. */
export async function openEvent(
  tx: LandTransaction,
  permit: Permit<'event.change_dates'> | Permit<'event.cancel'>,
): Promise<Result<Event, Refusal<'event_not_found'>>> {
  const id: EventId | undefined = permit.target.event;
  if (id === undefined) throw new Error(`${permit.action} needs an event`);
  const book = await tx.registrations.openBook(id, bookRequestFor([]));
  const event = book && (await tx.events.get(id));
  return event ? ok(event) : refuse({ code: 'event_not_found' });
}

function newlyPlanned(it: OccurrenceChange<EventSession>): readonly EventSession[] {
  return it.kind === 'moved' || it.kind === 'added' || it.kind === 'restored' ? [it.after] : [];
}

/** Registration never closes after the beginning, so an earlier first date brings the deadline forward. */
export function withSessions(
  before: Event & { readonly status: 'published' },
  sessions: readonly EventSession[],
): Event {
  const after: Event = { ...before, sessions, revision: before.revision + 1 };
  const start: Instant = firstStart(after);
  return after.registrationClosesAt > start ? { ...after, registrationClosesAt: start } : after;
}
