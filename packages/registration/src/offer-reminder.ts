import { addMilliseconds, HOUR_MS, type Instant } from '@netzwerkstatt/domain';
import type { RegistrationIn } from './registration.ts';

/** With less time left a reminder is read too late. */
export const LEAST_TIME_FOR_REMINDER_MS = HOUR_MS;

/**
 * When somebody is reminded of an offer: from halfway through its time on, and as long as an hour is left.
 *
 * @returns both ends inclusive; `undefined` when there is no such time.
 */
export function offerReminderTime({
  offeredAt,
  expiresAt,
}: Pick<RegistrationIn<'offered'>, 'offeredAt' | 'expiresAt'>):
  | { readonly from: Instant; readonly until: Instant }
  | undefined {
  const from = addMilliseconds(offeredAt, (Date.parse(expiresAt) - Date.parse(offeredAt)) / 2);
  const until = addMilliseconds(expiresAt, -LEAST_TIME_FOR_REMINDER_MS);
  return from <= until ? { from, until } : undefined;
}
