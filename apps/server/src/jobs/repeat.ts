import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';

/** Work that comes back, until it is stopped. */
export interface Repetition {
  /** Ends after the round that is running. */
  stop(): Promise<void>;
  /** Begins the next round now. */
  wake(): void;
}

/**
 * Runs work in rounds. A round that says there is more is followed at once by the next; a failed one is logged and
 * followed after a pause, because what failed (a database that restarts) is often over soon.
 */
export function repeat(
  name: string,
  pauseMs: number,
  round: () => Promise<{ readonly hasMore: boolean }>,
  log: Logger,
): Repetition {
  const stopping = new AbortController();
  let waking = new AbortController();

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      let hasMore = false;
      try {
        ({ hasMore } = await round());
      } catch (error) {
        log.error({ err: error, job: name }, 'a round failed');
      }
      if (hasMore) continue;
      waking = new AbortController();
      await pause(pauseMs, undefined, { signal: AbortSignal.any([stopping.signal, waking.signal]), ref: false }).catch(
        () => {},
      );
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
    wake: () => waking.abort(),
  };
}
