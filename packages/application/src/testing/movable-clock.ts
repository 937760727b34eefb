import { addMilliseconds, type Instant } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { Clock } from '../ports/index.ts';

/** A clock that stands still until a test moves it. */
export interface MovableClock extends Clock {
  moveTo(instant: Instant): void;
  moveOn(milliseconds: number): void;
}

/** A clock that moves on by a millisecond whenever somebody looks, as real ones do. */
export function tickingClock(clock: MovableClock): Clock {
  return {
    now: () => {
      clock.moveOn(1);
      return clock.now();
    },
  };
}

export function movableClock(start: Instant = TEST_NOW): MovableClock {
  let now = start;
  return {
    now: () => now,
    moveTo: (instant) => {
      now = instant;
    },
    moveOn: (milliseconds) => {
      now = addMilliseconds(now, milliseconds);
    },
  };
}
