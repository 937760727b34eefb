import { addMilliseconds, type EventId, type Instant, MINUTE_MS, type RegistrationId } from '@netzwerkstatt/domain';
import type { RegistrationChange } from '@netzwerkstatt/registration';
import type { BulkAction, BulkActionId, LandTransaction, OutgoingMail } from '../ports/index.ts';

/** How long staff can undo what they did about several people; so long no mail about it leaves the house. */
export const UNDO_MS: number = 2 * MINUTE_MS;

export function undoUntil(doneAt: Instant): Instant {
  return addMilliseconds(doneAt, UNDO_MS);
}

/** Takes the lock of an event's places, which whatever is decided about several people holds from the beginning. */
export async function lockPlaces(tx: LandTransaction, event: EventId): Promise<void> {
  await tx.registrations.openBook(event, { registrationIds: [], personIds: [], seatsSetFree: 0 });
}

/** A transaction that listens to what is decided in it, and keeps back the mails that an undoing calls back. */
export interface Listening {
  readonly tx: LandTransaction;
  readonly changes: RegistrationChange[];
  readonly mails: OutgoingMail[];
  /** Mails to those who were asked to take over a place: whom the holder had named is forgotten, so this stays done. */
  readonly final: OutgoingMail[];
}

export function listening(tx: LandTransaction, action: BulkActionId): Listening {
  const changes: RegistrationChange[] = [];
  const mails: OutgoingMail[] = [];
  const final: OutgoingMail[] = [];
  return {
    changes,
    mails,
    final,
    tx: {
      ...tx,
      registrations: {
        ...tx.registrations,
        async writeAll(written, applicants) {
          changes.push(...[...written.values()].flat());
          await tx.registrations.writeAll(written, applicants);
        },
      },
      mail: {
        ...tx.mail,
        async add(added) {
          for (const mail of added) (mail.message.kind === 'transfer_taken_back' ? final : mails).push(mail);
        },
      },
      audit: {
        ...tx.audit,
        write: (entries) => tx.audit.write(entries.map((it) => ({ ...it, facts: { ...it.facts, action } }))),
      },
    },
  };
}

/** Keeps what was done, so that it can be undone, and its mails, which wait so long. */
export async function keepAction(
  tx: LandTransaction,
  action: BulkAction,
  mails: readonly OutgoingMail[],
): Promise<void> {
  await tx.bulkActions.add(action);
  const held = { action: action.id, until: action.undoUntil };
  // What is done again after an undoing is told again, even at the same moment.
  await tx.mail.add(mails.map((it) => ({ ...it, key: `${it.key}:${action.id}`, held })));
}

/** Each once, in the order in which they were chosen. */
export function chosenOnce(ids: readonly RegistrationId[]): readonly RegistrationId[] {
  return [...new Set(ids)];
}
