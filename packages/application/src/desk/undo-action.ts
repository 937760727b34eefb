import { type Instant, ok, type PersonId, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { RegistrationRefusal } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { CalendarNotice } from '../calendar/calendar-notice.ts';
import { type Dependencies, dependenciesWithin } from '../dependencies.ts';
import type { BulkAction, BulkActionId, LandTransaction, MailRecord, SentDate } from '../ports/index.ts';
import { decideRegistrations } from '../registration/decide-registrations.ts';
import { lockPlaces } from './bulk-window.ts';
import { personBehind } from './person-behind.ts';
import { eventOf } from './read-desk.ts';

export type UndoActionRefusal =
  | RegistrationRefusal
  | Refusal<'action_not_found'>
  | Refusal<'already_undone'>
  /** Its mails have left the house, or are about to. */
  | (Refusal<'undo_over'> & { readonly undoUntil: Instant });

export interface UndoneAction {
  readonly kind: BulkAction['kind'];
  readonly people: number;
  /** How many mails nobody will get. */
  readonly calledBack: number;
}

/**
 * Takes back what staff did about several people a moment ago: all of it, or nothing and why. Nobody has heard of it,
 * because its mails were still in the house; what people saw on their pages meanwhile cannot be taken back.
 */
export async function undoAction(
  deps: Dependencies,
  permit: Permit<'registration.decide'>,
  id: BulkActionId,
): Promise<Result<UndoneAction, UndoActionRefusal>> {
  const { land } = permit.target;
  const event = eventOf(permit);
  return deps.store.inLand(land, async (tx) => {
    await lockPlaces(tx, event);
    const now = deps.clock.now();
    const action = await tx.bulkActions.get(id);
    if (action?.event !== event) return refuse({ code: 'action_not_found' });
    if (action.undoneAt !== undefined) return refuse({ code: 'already_undone' });
    const mails = now < action.undoUntil ? await tx.mail.lockHeld(id) : undefined;
    if (mails === undefined) return refuse({ code: 'undo_over', undoUntil: action.undoUntil });
    const actor = personBehind(permit);
    if (action.changes.length > 0) {
      const job = { command: { kind: 'undo', changes: action.changes }, actor } as const;
      const [decision] = await decideRegistrations(dependenciesWithin(deps, tx, now), land, event, [job]);
      if (decision === undefined) throw new Error(`event ${event} vanished under its lock`);
      if (!decision.ok) return decision;
    }
    await tx.mail.callBack(id);
    await forgetNotices(tx, mails, now);
    if (!(await tx.bulkActions.markUndone(id, now))) throw new Error(`action ${id} was undone under the lock`);
    await tx.audit.write([
      {
        at: now,
        actor,
        action: 'registration.undo',
        target: { kind: 'event', id: event },
        event,
        facts: { action: id, what: action.kind, people: action.people, mails: mails.length },
      },
    ]);
    return ok({ kind: action.kind, people: action.people, calledBack: mails.length });
  });
}

/**
 * What the called-back mails would have done to calendars did not happen: what was to be cancelled is still in them, and
 * what was to be entered is not. The sequences they had are used up.
 */
async function forgetNotices(tx: LandTransaction, mails: readonly MailRecord[], now: Instant): Promise<void> {
  const sent = mails.flatMap(({ message, person }): SentDate[] => {
    const notices = 'notices' in message ? (message.notices ?? []) : [];
    return person === undefined ? [] : notices.map((notice) => asBefore(notice, person));
  });
  if (sent.length > 0) await tx.sentDates.note(sent, now);
}

function asBefore({ method, session, sequence, startsAt, endsAt }: CalendarNotice, person: PersonId): SentDate {
  return { person, session, sequence, startsAt, endsAt, method: method === 'CANCEL' ? 'REQUEST' : 'CANCEL' };
}

/** What can still be undone at an event, the latest first. */
export async function readUndoable(
  deps: Dependencies,
  permit: Permit<'registration.decide'>,
): Promise<{ readonly actions: readonly Omit<BulkAction, 'changes'>[]; readonly now: Instant }> {
  const now = deps.clock.now();
  const found = await deps.store.inLand(permit.target.land, (tx) => tx.bulkActions.undoable(eventOf(permit), now));
  return { actions: found.map(({ changes: _, ...action }) => action), now };
}
