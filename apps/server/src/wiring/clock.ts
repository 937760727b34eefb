import type { Clock } from '@netzwerkstatt/application';
import { addMilliseconds, HOUR_MS, instantAt } from '@netzwerkstatt/domain';

export const systemClock: Clock = { now: () => instantAt(Date.now()) };

export interface MovableClock extends Clock {
  advance(hours: number): void;
  /** Told whenever the clock was moved. */
  onAdvance(listener: () => void): void;
}

/** The clock of a demonstration: it runs, and it can be moved forward. */
export function createMovableClock(clock: Clock = systemClock): MovableClock {
  let ahead = 0;
  const listeners: (() => void)[] = [];
  return {
    now: () => addMilliseconds(clock.now(), ahead),
    advance(hours) {
      ahead += hours * HOUR_MS;
      for (const listener of listeners) listener();
    },
    onAdvance: (listener) => void listeners.push(listener),
  };
}
