import type { LearnedElsewhere } from '@netzwerkstatt/certificates';
import type { EmailAddress, EventFacts, Instant, PersonId, PollId, RegistrationId } from '@netzwerkstatt/domain';
import type { CalendarNotice } from '../calendar/calendar-notice.ts';

export interface AboutRegistration extends AboutEvent {
  readonly registration: RegistrationId;
  /** Of a team; absent: one. */
  readonly seats?: number;
  /** Whether the voucher they came with counts, or its places were gone when their answer came; absent: they had none. */
  readonly voucher?: 'counts' | 'gone';
  /** Of their superior, while it is waited for: so long nothing is certain. */
  readonly approval?: PendingApproval;
  /**
   * What the mail does to the calendar of its reader. One notice makes the mail an iTIP message; several come as files,
   * because a program takes only one date from a message. Absent: nothing.
   */
  readonly notices?: readonly CalendarNotice[];
}

export interface PendingApproval {
  /** Exclusive. */
  readonly until: Instant;
  /** Whether the registration ends without an answer. */
  readonly lapses: boolean;
}

export interface AboutEvent {
  readonly recipientName: string;
  readonly event: EventBrief;
}

/** An event as a mail and its calendar files tell it: a copy, so that the mail of yesterday tells yesterday's event. */
export interface EventBrief
  extends Pick<EventFacts, 'id' | 'slug' | 'title' | 'summary' | 'format' | 'venue' | 'sessions'> {
  readonly organiser: { readonly name: string; readonly mailbox?: EmailAddress };
}

/** Of an event or a curriculum; whom to ask stands on it. */
export interface AboutCertificate {
  readonly recipientName: string;
  readonly title: string;
  readonly number: string;
  readonly issuer: { readonly name: string; readonly addressLines: readonly string[] };
  /** Nothing of it is found in any account: it was sent to an address alone. */
  readonly isWithoutAccount?: true;
}

export interface AboutRecognition {
  readonly recipientName: string;
  /** Title. */
  readonly curriculum: string;
  readonly learned: LearnedElsewhere;
}

/** The dates in question stand where else the sessions of the event do. */
export interface AboutPoll extends AboutEvent {
  readonly poll: PollId;
  readonly person: PersonId;
}
