import type { LearnedElsewhere } from '@netzwerkstatt/certificates';
import type {
  AddressChangeId,
  CertificateId,
  ChangeReason,
  CpdRegime,
  EmailAddress,
  EventFacts,
  EventSession,
  Instant,
  InvitationId,
  LocalDate,
  PersonId,
  PollId,
  RegistrationId,
  TransferId,
} from '@netzwerkstatt/domain';
import type {
  ForumOutcome,
  RefusedBecause,
  RuleHindrance,
  WaitingReason,
  WithdrawnBy,
  WithoutAnswer,
} from '@netzwerkstatt/registration';
import type { CalendarNotice } from '../calendar/calendar-notice.ts';
import type { ChallengeId } from '../ports/sign-in-store.ts';
import type { ChangeableTrait } from '../self-service/changed-details.ts';

/** What a mail tells, as facts frozen when it was decided; words, links and files are made of them when it is sent. */
export type MailMessage = { readonly locale: 'de' | 'en' } & (
  | { readonly kind: 'sign_in'; readonly challenge: ChallengeId; readonly expiresAt: Instant }
  | { readonly kind: 'no_account' }
  | ({ readonly kind: 'registration_requested'; readonly confirmUntil: Instant } & AboutRegistration)
  | ({ readonly kind: 'already_registered' } & AboutRegistration)
  /** `isInvited`: staff made somebody a fixed member, who has not asked for it. */
  | ({
      readonly kind: 'registration_confirmed';
      readonly isInvited?: true;
      /** Until when to wish for forums, where they are given by wish. */
      readonly wishesUntil?: Instant;
    } & AboutRegistration)
  | ({ readonly kind: 'registration_applied'; readonly decisionAfter: Instant } & AboutRegistration)
  | ({
      readonly kind: 'registration_waitlisted';
      readonly position: number;
      readonly hindrance?: RuleHindrance;
      /** Where all applications were decided together. */
      readonly waitsBecause?: WaitingReason;
    } & AboutRegistration)
  | ({ readonly kind: 'registration_refused'; readonly refusal: RefusedBecause } & AboutRegistration)
  | ({ readonly kind: 'seat_offered'; readonly expiresAt: Instant } & AboutRegistration)
  | ({ readonly kind: 'offer_reminder'; readonly expiresAt: Instant } & AboutRegistration)
  | ({ readonly kind: 'offer_expired' } & AboutRegistration)
  | ({
      readonly kind: 'registration_withdrawn';
      readonly by: WithdrawnBy;
      /** The place is back with the team they came with. */
      readonly isOfTeam?: true;
    } & AboutRegistration)
  /** To whoever holds the places of a team: somebody who came with it comes no more. */
  | ({
      readonly kind: 'place_returned';
      readonly from: readonly string[];
      /** That they hold now. */
      readonly seatsHeld: number;
      /** Until when somebody else can be named, exclusive. */
      readonly until: Instant;
    } & AboutRegistration)
  /** Something of what they need to take part is organised, or cannot be; what, is not for a mail to say. */
  | ({ readonly kind: 'assistance_settled'; readonly isPossible: boolean } & AboutRegistration)
  /** Asks somebody whether they take over a place. */
  | ({
      readonly kind: 'transfer_offered';
      readonly transfer: TransferId;
      /** Whose place it is, and who named them. */
      readonly from: string;
      readonly expiresAt: Instant;
      /** One of several places that are held together: who named them comes as well. */
      readonly isOfTeam?: true;
    } & AboutEvent)
  /** To whoever was asked: there is nothing to answer any more. */
  | ({ readonly kind: 'transfer_taken_back' } & AboutEvent)
  /** To whose place it was. */
  | ({
      readonly kind: 'place_transferred';
      /** That stay with them; absent: it was their only one. */
      readonly seatsLeft?: number;
    } & AboutRegistration)
  /** To whose place it is, and stays. */
  | ({
      readonly kind: 'transfer_not_taken';
      readonly how: 'declined' | 'expired';
      /** Whom a team asked to come along; absent: somebody was to take the place over. */
      readonly asked?: string;
    } & AboutRegistration)
  /** To the coordination: somebody who has a place is another than when it was given. */
  | ({ readonly kind: 'details_changed'; readonly traits: readonly ChangeableTrait[] } & AboutEvent)
  /** To a new address, which may be anybody's: whether it is theirs. */
  | ({
      readonly kind: 'address_change';
      readonly change: AddressChangeId;
      readonly expiresAt: Instant;
    } & AboutEvent)
  /** To the address that was confirmed. */
  | ({ readonly kind: 'address_confirmed' } & AboutRegistration)
  /** To the address until then. */
  | ({ readonly kind: 'address_left' } & AboutEvent)
  | ({ readonly kind: 'event_cancelled'; readonly reason: ChangeReason } & AboutRegistration)
  /** What whoever runs the event wrote to some of its people, in their own words. */
  | ({ readonly kind: 'staff_message'; readonly subject: string; readonly text: string } & AboutRegistration)
  /** A cancelled event is held after all; to those whose registration ended with it. */
  | ({ readonly kind: 'event_restored' } & AboutRegistration)
  /** Dates were moved, cancelled, added or held after all. */
  | ({
      readonly kind: 'dates_changed';
      readonly reason: ChangeReason;
      readonly changes: readonly ToldChange[];
      /** To whom has a place: whether a moved date suits them. */
      readonly asksWhetherItSuits: boolean;
    } & AboutRegistration)
  /** One more date of what another mail tells: programs take one date from each. */
  | ({ readonly kind: 'calendar_entry'; readonly number: number; readonly of: number } & AboutRegistration)
  | ({
      readonly kind: 'circle_lapsed';
      readonly meetsEveryWeeks: number;
      readonly meetBy: Instant;
      /** When it meets again, which is later; absent: nothing is planned. */
      readonly nextAt?: Instant;
    } & AboutEvent)
  | ({
      readonly kind: 'certificate_issued';
      readonly certificate: CertificateId;
      readonly number: string;
    } & AboutRegistration)
  | {
      readonly kind: 'series_certificate_issued';
      readonly recipientName: string;
      /** Of the curriculum. */
      readonly title: string;
      readonly validUntil?: LocalDate;
      readonly certificate: CertificateId;
      readonly number: string;
    }
  /** To whoever handed in a proof of a training elsewhere: what became of it. */
  | {
      readonly kind: 'proof_checked';
      readonly recipientName: string;
      /** Of the training. */
      readonly title: string;
      readonly outcome:
        | { readonly status: 'checked'; readonly minutes: number }
        | { readonly status: 'rejected'; readonly reason: string };
    }
  /** Their certificate has another number and another name now; `number` is the old one. */
  | ({
      readonly kind: 'certificate_replaced';
      readonly certificate: CertificateId;
      readonly newNumber: string;
    } & AboutCertificate)
  | ({ readonly kind: 'certificate_revoked'; readonly reason: string } & AboutCertificate)
  /** The period of a proof account ends, and something is missing. */
  | {
      readonly kind: 'proof_period_ending';
      readonly recipientName: string;
      readonly regime: CpdRegime['title'];
      readonly unit: CpdRegime['unit'];
      readonly missing: number;
      readonly endsOn: LocalDate;
    }
  /** A certificate of a series ends. */
  | {
      readonly kind: 'validity_ending';
      readonly recipientName: string;
      readonly title: string;
      readonly number: string;
      readonly endsOn: LocalDate;
      /** Of refresher, to have it renewed. */
      readonly renewalUnits?: number;
    }
  /** Which forums somebody has: by the assignment, because a better wish became free, or by their own choice after it. */
  | ({
      readonly kind: 'forums_assigned';
      readonly cause: 'released' | 'moved_up' | 'chosen';
      /** Time by time. */
      readonly outcomes: readonly ForumOutcome[];
    } & AboutRegistration)
  /** What of a course of somebody else counts here. */
  | ({
      readonly kind: 'recognition_decided';
      readonly reason: string;
      readonly modules: readonly ToldRecognition[];
    } & AboutRecognition)
  /** Asks for what is missing to decide. */
  | ({ readonly kind: 'recognition_question'; readonly question: string } & AboutRecognition)
  /** Asks for dates; `isReminder` for the second time. */
  | ({ readonly kind: 'date_poll'; readonly closesAt: Instant; readonly isReminder: boolean } & AboutPoll)
  /** Asks somebody to come; `isReminder` for the second time, which is the last. */
  | ({
      readonly kind: 'invitation';
      readonly invitation: InvitationId;
      readonly closesAt: Instant;
      readonly isReminder: boolean;
    } & AboutEvent)
  /** Asks a superior whether somebody may come; `isReminder` for the second time, which is the last. */
  | ({
      readonly kind: 'superior_asked';
      readonly approval: RegistrationId;
      /** Of whoever registered. */
      readonly who: string;
      readonly until: Instant;
      readonly withoutAnswer: WithoutAnswer;
      readonly isReminder: boolean;
    } & AboutEvent)
  /** To those who were asked and are not registered with the date that was chosen. */
  | ({ readonly kind: 'date_poll_decided' } & AboutEvent)
);

/** What became of one date, as a mail tells it. */
export type ToldChange =
  | { readonly kind: 'moved'; readonly before: ToldDate; readonly after: ToldDate }
  | { readonly kind: 'cancelled' | 'restored' | 'added'; readonly date: ToldDate };

export type ToldDate = Pick<EventSession, 'title' | 'startsAt' | 'endsAt'>;

export type MailKind = MailMessage['kind'];

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

/** Of an event or a curriculum; whom to ask stands on it. */
export interface AboutCertificate {
  readonly recipientName: string;
  readonly title: string;
  readonly number: string;
  readonly issuer: { readonly name: string; readonly addressLines: readonly string[] };
}

export interface PendingApproval {
  /** Exclusive. */
  readonly until: Instant;
  /** Whether the registration ends without an answer. */
  readonly lapses: boolean;
}

export interface AboutRecognition {
  readonly recipientName: string;
  /** Title. */
  readonly curriculum: string;
  readonly learned: LearnedElsewhere;
}

/** A module that was asked for. */
export interface ToldRecognition {
  readonly module: string;
  readonly title: string;
  readonly teachingUnits: number;
  readonly grantedUnits: number;
}

/** The dates in question stand where else the sessions of the event do. */
export interface AboutPoll extends AboutEvent {
  readonly poll: PollId;
  readonly person: PersonId;
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
