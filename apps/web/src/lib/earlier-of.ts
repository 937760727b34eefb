import type { Instant } from '@netzwerkstatt/domain';

/** Whichever comes first; instants sort as texts. */
export function earlierOf(one: Instant, other: Instant): Instant {
  const [earlier = one] = [one, other].toSorted();
  return earlier;
}
