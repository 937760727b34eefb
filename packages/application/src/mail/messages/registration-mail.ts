import type { Instant, RegistrationId } from '@netzwerkstatt/domain';
import type {
  ForumOutcome,
  RefusedBecause,
  RuleHindrance,
  WaitingReason,
  WithdrawnBy,
  WithoutAnswer,
} from '@netzwerkstatt/registration';
import type { ChangeableTrait } from '../../self-service/changed-details.ts';
import type { AboutEvent, AboutRegistration } from '../about.ts';

/** What became of a registration. */
export type RegistrationMail =
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
  /** Something of what they need to take part is organised, or cannot be; what, is not for a mail to say. */
  | ({ readonly kind: 'assistance_settled'; readonly isPossible: boolean } & AboutRegistration)
  /** To the coordination: somebody who has a place is another than when it was given. */
  | ({ readonly kind: 'details_changed'; readonly traits: readonly ChangeableTrait[] } & AboutEvent)
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
  /** Which forums somebody has: by the assignment, because a better wish became free, or by their own choice after it. */
  | ({
      readonly kind: 'forums_assigned';
      readonly cause: 'released' | 'moved_up' | 'chosen';
      /** Time by time. */
      readonly outcomes: readonly ForumOutcome[];
    } & AboutRegistration)
  /** What whoever runs the event wrote to some of its people, in their own words. */
  | ({ readonly kind: 'staff_message'; readonly subject: string; readonly text: string } & AboutRegistration);
