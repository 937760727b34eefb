/** How hard the wind blows. */
export interface StormSize {
  readonly guests: number;
  readonly guestsWithoutLock: number;
  readonly kills: number;
  /** As many events as have the same race run at them; nothing happens surely at the first try. */
  readonly raceEvents: number;
}

declare module 'vitest' {
  export interface ProvidedContext {
    storm: StormSize;
  }
}

/** For every change. */
export const shortStorm: StormSize = { guests: 1_500, guestsWithoutLock: 400, kills: 3, raceEvents: 6 };

/** For every night. */
export const fullStorm: StormSize = { guests: 10_000, guestsWithoutLock: 400, kills: 20, raceEvents: 24 };
