import type { Instant, LocalDateTime, PersonId, SessionId } from '@netzwerkstatt/domain';

/** Puts a date into the calendar of one person, or takes it out: the methods of RFC 5546 that we send. */
export type CalendarMethod = 'REQUEST' | 'CANCEL';

/** What one person was sent last about one date: what their calendar shows, if it took every message. */
export interface SentDate {
  readonly person: PersonId;
  readonly session: SessionId;
  readonly method: CalendarMethod;
  readonly sequence: number;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
}

export interface SentDateStore {
  /** Of these people and dates, whatever was sent; in no order. */
  lastSent(people: readonly PersonId[], sessions: readonly SessionId[]): Promise<readonly SentDate[]>;
  /**
   * Writes over what was sent before, in the transaction of the mails. At most one for a person and a date.
   *
   * @param at - When it was decided, not when the mail goes out.
   */
  note(sent: readonly SentDate[], at: Instant): Promise<void>;
}
