import { addMilliseconds, DAY_MS, type Instant } from '@netzwerkstatt/domain';

/** In the last week before registration closes whoever was invited and is silent is reminded … */
const LAST_DAYS = 7;

/** … but not of something they heard of just now. */
const QUIET_DAYS = 3;

/** Which invitations are due for their reminder. */
export interface DueInvitations {
  /** Sent then or before. */
  readonly sentBy: Instant;
  /** Registration closes after that, exclusive … */
  readonly closesAfter: Instant;
  /** … and then at the latest. */
  readonly closesBy: Instant;
}

/** Whose turn it is to be reminded now, among those who have not answered and were not reminded before. */
export function dueInvitations(now: Instant): DueInvitations {
  return {
    sentBy: addMilliseconds(now, -QUIET_DAYS * DAY_MS),
    closesAfter: now,
    closesBy: addMilliseconds(now, LAST_DAYS * DAY_MS),
  };
}
