import type { Clock } from '@netzwerkstatt/application';
import type { Instant } from '@netzwerkstatt/domain';

/** The clock of a story: it stands where the story is. */
export interface StoryClock extends Clock {
  moveTo(instant: Instant): void;
}

export function createStoryClock(start: Instant): StoryClock {
  let now = start;
  return {
    now: () => now,
    moveTo(instant) {
      now = instant;
    },
  };
}
