import { addMilliseconds, DAY_MS, type Instant } from '@netzwerkstatt/domain';
import { moveOn, type Registration } from './registration.ts';

/** How long a request waits for the answer to its mail. */
export const REQUEST_DAYS = 7;

/** When a request that nobody confirms is over, exclusive. */
export function requestExpiresAt(requestedAt: Instant): Instant {
  return addMilliseconds(requestedAt, REQUEST_DAYS * DAY_MS);
}

/** When the clock ends what this registration is waiting for, exclusive; `undefined` when it waits for no answer. */
export function deadlineOf(registration: Registration): Instant | undefined {
  if (registration.status === 'offered') return registration.expiresAt;
  if (registration.status === 'requested') return requestExpiresAt(registration.requestedAt);
  return undefined;
}

/** Whether the clock has ended what this registration was waiting for. */
export function hasExpired(registration: Registration, now: Instant): boolean {
  const deadline = deadlineOf(registration);
  return deadline !== undefined && now >= deadline;
}

/** How it stands by now: what the clock has ended is over, also before the house came round to writing that down. */
export function standingAt(registration: Registration, now: Instant): Registration {
  const deadline = deadlineOf(registration);
  if (deadline === undefined || now < deadline) return registration;
  return moveOn(registration, { status: 'expired', expiredAt: deadline });
}
