import type { LandProfile } from '@netzwerkstatt/catalogue';
import {
  type ChangeReason,
  type Event,
  type EventSession,
  type Instant,
  ownSessions,
  type PersonId,
  type SessionId,
} from '@netzwerkstatt/domain';
import type { OccurrenceChange } from '@netzwerkstatt/scheduling';
import { type CalendarLedger, openLedger } from '../calendar/calendar-ledger.ts';
import type { CalendarNotice } from '../calendar/calendar-notice.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ToldChange, ToldDate } from '../mail/mail-message.ts';
import type { LandTransaction, RegistrationRecord } from '../ports/index.ts';
import { aboutRegistration, addressed, withFurtherEntries } from '../registration/decision-mails.ts';

type SessionChange = OccurrenceChange<EventSession>;

interface Told {
  readonly land: LandProfile;
  readonly before: Event;
  readonly after: Event;
  readonly changes: readonly SessionChange[];
  readonly reason: ChangeReason;
  readonly records: readonly RegistrationRecord[];
  readonly now: Instant;
}

/**
 * One letter to everybody concerned. Who has a place gets the dates into the calendar with it, each in a message of its
 * own, and is asked whether it suits when dates lie elsewhere.
 */
export async function tellChangedDates(
  deps: Dependencies,
  tx: LandTransaction,
  { land, before, after, changes, reason, records, now }: Told,
): Promise<void> {
  const network = after.network && (await tx.directory.getNetwork(after.network));
  const holders = records.filter(({ registration }) => registration.status === 'confirmed');
  const people = new Set(holders.map(({ registration }) => registration.personId));
  const ledger = await openLedger(tx, [...people], before.sessions, people, now);
  const choices = await tx.conferences.choices(after.id);
  const mails = records.flatMap(({ registration, applicant }) => {
    const own = ownChanges(changes, choices.get(registration.id) ?? []);
    const told = own.flatMap(toldChange);
    if (told.length === 0) return [];
    const isHolder = people.has(registration.personId);
    const letter = {
      kind: 'dates_changed',
      ...aboutRegistration(registration.id, applicant, { event: after, network, land }),
      reason,
      changes: told,
      asksWhetherItSuits: isHolder && isElsewhere(own),
    } as const;
    const notices = isHolder ? own.flatMap((it) => noticeOf(ledger, registration.personId, it)) : [];
    return withFurtherEntries(letter, notices).map((it) =>
      addressed(it, registration, applicant, deps.random, now, `revision ${after.revision}`),
    );
  });
  const asked = holders
    .map(({ registration }) => registration.id)
    .filter((id) => isElsewhere(ownChanges(changes, choices.get(id) ?? [])));
  if (asked.length > 0) {
    await tx.dateQuestions.ask(after.id, after.revision, asked, now);
  }
  await tx.mail.add(mails);
  await ledger.keep(tx);
}

/** A forum matters to those who chose it, and to nobody else. */
function ownChanges(changes: readonly SessionChange[], chosen: readonly SessionId[]): readonly SessionChange[] {
  const own = new Set(ownSessions(changes.map(sessionOf), chosen).map(({ id }) => id));
  return changes.filter((it) => own.has(sessionOf(it).id));
}

function sessionOf(change: SessionChange): EventSession {
  return change.kind === 'removed' ? change.before : change.after;
}

/** Dates lie elsewhere now: one was moved, or others came in the place of those that were cancelled. */
function isElsewhere(changes: readonly SessionChange[]): boolean {
  const kinds = new Set(changes.map(({ kind }) => kind));
  return kinds.has('moved') || (kinds.has('cancelled') && kinds.has('added'));
}

function noticeOf(ledger: CalendarLedger, person: PersonId, change: SessionChange): readonly CalendarNotice[] {
  switch (change.kind) {
    case 'moved':
    case 'restored':
    case 'added':
      return [ledger.invite(person, change.after)];
    case 'cancelled':
      return [ledger.cancel(person, change.after, { isCalledOff: true }) ?? []].flat();
    default:
      return [];
  }
}

function toldChange(change: SessionChange): readonly ToldChange[] {
  switch (change.kind) {
    case 'moved':
      return [{ kind: 'moved', before: toldDate(change.before), after: toldDate(change.after) }];
    case 'cancelled':
      return [{ kind: 'cancelled', date: toldDate(change.before) }];
    case 'restored':
    case 'added':
      return [{ kind: change.kind, date: toldDate(change.after) }];
    default:
      return [];
  }
}

function toldDate({ title, startsAt, endsAt }: EventSession): ToldDate {
  return { ...(title !== undefined && { title }), startsAt, endsAt };
}
