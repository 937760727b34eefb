import { type ChangeReason, type Event, type EventSession, type Instant, ok, type Result } from '@netzwerkstatt/domain';
import type { OccurrenceChange, SessionsRefusal } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { staleRevision } from '../desk/stale-revision.ts';
import type { TakenElsewhere } from '../planning/taken-elsewhere.ts';
import type { LandTransaction } from '../ports/index.ts';
import { firstStart } from '../programme/event-times.ts';
import { type ChangeOutcome, hearingMails, recipientsOf } from './change-outcome.ts';
import { parseChangeReason, type ReasonRefusal } from './change-reason.ts';
import { checkChangedSessions } from './check-changed-sessions.ts';
import { conflictsOfChange } from './conflicts-of-change.ts';
import { type OpenRefusal, openAsSeen } from './open-as-seen.ts';
import { type DateChange, type PlanRefusal, planChangedSessions } from './plan-changed-sessions.ts';
import { rehearse } from './rehearse.ts';
import { tellChangedDates } from './tell-changed-dates.ts';
import { theConcerned } from './the-concerned.ts';

export type ChangeDatesRefusal = OpenRefusal | ReasonRefusal | PlanRefusal | SessionsRefusal | TakenElsewhere;

export interface ChangeDatesCommand {
  /** Of the event whoever changes it has seen. */
  readonly revision: number;
  readonly change: DateChange;
  readonly reason: ChangeReason;
}

/**
 * Moves, cancels, adds or restores dates of a public event, or gives them another rule, as one step: the event with a new revision, the calendars
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
  const opened = await openAsSeen(tx, permit, { revision: command.revision, status: 'published' });
  if (!opened.ok) return opened;
  // Asked only now, under the lock, as decisions about places do.
  const now = deps.clock.now();
  const before = opened.value;
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
  const { sessions, changes, leftAlone, warnings, series = before.series, entries } = planned.value;
  const changed = changes.flatMap(newlyPlanned);
  const checked = checkChangedSessions(land, sessions, changed, now, before.targetProfessions);
  if (!checked.ok) return checked;

  const after = withSessions({ ...before, ...(series && { series }) }, sessions);
  const conflicts = await conflictsOfChange(tx, land, permit, after, changed, now);
  if (!conflicts.ok) return conflicts;
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
  return ok({
    before,
    after,
    leftAlone,
    warnings,
    findings: checked.value,
    conflicts: conflicts.value,
    ...(entries && { entries }),
    recipients,
    mails,
  });
}

function newlyPlanned(it: OccurrenceChange<EventSession>): readonly EventSession[] {
  if (it.kind === 'moved' || it.kind === 'added' || it.kind === 'restored') return [it.after];
  // A date that stays may be taught for another time under another rule.
  return it.kind === 'edited' && it.before.teachingMinutes !== it.after.teachingMinutes ? [it.after] : [];
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
