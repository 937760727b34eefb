import type { Event, RegistrationId } from '@netzwerkstatt/domain';
import type { RegistrationStatus } from '@netzwerkstatt/registration';
import type {
  ChangeWarning,
  LeftAlone,
  ResolvedSessionTime,
  SeriesEntry,
  SessionConflict,
  SessionFinding,
} from '@netzwerkstatt/scheduling';
import type { AboutRegistration } from '../mail/mail-message.ts';
import type { CalendarMethod, LandTransaction, OutgoingMail, RegistrationRecord } from '../ports/index.ts';

type Session = Event['sessions'][number];

/** What a change of the dates of a public event comes to: done, or rehearsed. */
export interface ChangeOutcome {
  readonly before: Event;
  readonly after: Event;
  /** What the change would have reached, and why it did not. */
  readonly leftAlone: readonly LeftAlone<Session>[];
  readonly warnings: readonly ChangeWarning<Session>[];
  /** What is worth knowing about the new days; the index is that of `after.sessions`. */
  readonly findings: readonly SessionFinding[];
  /** What else is planned and gets in the way of the new days; the index is that of `after.sessions`. */
  readonly conflicts: readonly SessionConflict[];
  /** What another rule says about each of its days; only where the rule is changed. */
  readonly entries?: readonly SeriesEntry<ResolvedSessionTime>[];
  readonly recipients: readonly Recipient[];
  readonly mails: readonly OutgoingMail[];
}

/** Somebody who hears of it: one letter, and a short mail for every further date. */
export interface Recipient {
  readonly registration: RegistrationId;
  readonly name: string;
  /** How they stood before. */
  readonly status: RegistrationStatus;
  readonly mails: number;
  /** What happens in their calendar, date by date. */
  readonly calendar: readonly CalendarMethod[];
}

/** The transaction, and every mail that is put into its outbox. */
export function hearingMails(tx: LandTransaction): { readonly tx: LandTransaction; readonly mails: OutgoingMail[] } {
  const mails: OutgoingMail[] = [];
  const mail: LandTransaction['mail'] = {
    ...tx.mail,
    async add(added) {
      mails.push(...added);
      await tx.mail.add(added);
    },
  };
  return { tx: { ...tx, mail }, mails };
}

/** Who gets which of the mails, in the order of the list. */
export function recipientsOf(
  mails: readonly OutgoingMail[],
  records: readonly RegistrationRecord[],
): readonly Recipient[] {
  const byRegistration = Map.groupBy(mails, (it) => it.registration);
  return records.flatMap(({ registration: { id, status }, applicant }): Recipient[] => {
    const own = byRegistration.get(id) ?? [];
    if (own.length === 0) return [];
    const calendar = own.flatMap(({ message }) =>
      ((message as Partial<AboutRegistration>).notices ?? []).map(({ method }) => method),
    );
    const name = `${applicant.givenName} ${applicant.familyName}`;
    return [{ registration: id, name, status, mails: own.length, calendar }];
  });
}
