import { runServer } from './run-server.ts';

/** `pnpm rotate-keys [LAND …]`: gives Länder a new key to sign badges with; the old ones stay known. */
export function run(words: readonly string[]): Promise<number> {
  return runServer('rotate-keys.ts', words);
}
