import type { Instant, InvitationId } from '@netzwerkstatt/domain';
import type { AboutEvent, AboutPoll } from '../about.ts';

/** Asks somebody for a date, or to come. */
export type AskingMail =
  /** Asks for dates; `isReminder` for the second time. */
  | ({ readonly kind: 'date_poll'; readonly closesAt: Instant; readonly isReminder: boolean } & AboutPoll)
  /** To those who were asked and are not registered with the date that was chosen. */
  | ({ readonly kind: 'date_poll_decided' } & AboutEvent)
  /** Asks somebody to come; `isReminder` for the second time, which is the last. */
  | ({
      readonly kind: 'invitation';
      readonly invitation: InvitationId;
      readonly closesAt: Instant;
      readonly isReminder: boolean;
    } & AboutEvent);
