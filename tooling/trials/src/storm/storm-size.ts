/** How hard the wind blows. */
export interface StormSize {
  readonly guests: number;
  readonly guestsWithoutLock: number;
  readonly kills: number;
  /** As many events as have the same race run at them; nothing happens surely at the first try. */
  readonly raceEvents: number;
  /** Numbers of certificates that somebody guesses, at random and from real ones. */
  readonly guesses: number;
  readonly nearGuesses: number;
  /** How often answers to each kind of number are timed. */
  readonly timedRounds: number;
}

declare module 'vitest' {
  export interface ProvidedContext {
    storm: StormSize;
  }
}

/** For every change. */
export const shortStorm: StormSize = {
  guests: 1_500,
  guestsWithoutLock: 400,
  kills: 3,
  raceEvents: 6,
  guesses: 3_000,
  nearGuesses: 300,
  timedRounds: 400,
};

/** For every night. */
export const fullStorm: StormSize = {
  guests: 10_000,
  guestsWithoutLock: 400,
  kills: 20,
  raceEvents: 24,
  guesses: 100_000,
  nearGuesses: 10_000,
  timedRounds: 3_000,
};
