import { addMilliseconds, DAY_MS, HOUR_MS, type Instant } from '@netzwerkstatt/domain';

/** How long somebody may think about an offer, by how far away the event is. Longest first. */
const timesToLive = [
  { moreThanBeforeStart: 7 * DAY_MS, timeToLive: 48 * HOUR_MS },
  { moreThanBeforeStart: DAY_MS, timeToLive: 12 * HOUR_MS },
  { moreThanBeforeStart: 0, timeToLive: 2 * HOUR_MS },
];

/**
 * Until when an offer made now holds a seat: 48 hours, 12 in the last week, 2 on the day before; never beyond the start.
 *
 * @returns `undefined` when the event has begun: then nobody is asked any more.
 */
export function offerExpiresAt(now: Instant, startsAt: Instant): Instant | undefined {
  const untilStart = Date.parse(startsAt) - Date.parse(now);
  const step = timesToLive.find(({ moreThanBeforeStart }) => untilStart > moreThanBeforeStart);
  if (step === undefined) return undefined;
  const expiresAt = addMilliseconds(now, step.timeToLive);
  return expiresAt < startsAt ? expiresAt : startsAt;
}
