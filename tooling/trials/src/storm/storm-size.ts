/** How hard the wind blows. */
export interface StormSize {
  readonly guests: number;
  readonly guestsWithoutLock: number;
  readonly kills: number;
}

declare module 'vitest' {
  export interface ProvidedContext {
    storm: StormSize;
  }
}

/** For every change. */
export const shortStorm: StormSize = { guests: 1_500, guestsWithoutLock: 400, kills: 3 };

/** For every night. */
export const fullStorm: StormSize = { guests: 10_000, guestsWithoutLock: 400, kills: 20 };
