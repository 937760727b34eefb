import { addMilliseconds, DAY_MS, type Instant } from '@netzwerkstatt/domain';
import type { Registration } from './registration.ts';

/** How long a request waits for the answer to its mail. */
export const REQUEST_DAYS = 7;

/** When a request that nobody confirms is over, exclusive. */
export function requestExpiresAt(requestedAt: Instant): Instant {
  return addMilliseconds(requestedAt, REQUEST_DAYS * DAY_MS);
}

/** Whether the clock has ended what this registration was waiting for. */
export function hasExpired(registration: Registration, now: Instant): boolean {
  if (registration.status === 'offered') return now >= registration.expiresAt;
  if (registration.status === 'requested') return now >= requestExpiresAt(registration.requestedAt);
  return false;
}
