/** How long the stories of the model are told. */
export interface ModelSize {
  /** Stories for each way of admission. */
  readonly stories: number;
  /** Fewer steps than these in all are a mistake of the test. */
  readonly leastSteps: number;
}

declare module 'vitest' {
  export interface ProvidedContext {
    model: ModelSize;
  }
}

/** For every change. */
export const shortModel: ModelSize = { stories: 300, leastSteps: 5_000 };

/** For every night. */
export const longModel: ModelSize = { stories: 3_000, leastSteps: 100_000 };
