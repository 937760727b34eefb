import { runServer } from './run-server.ts';

/** `pnpm audit:registrations [LAND …]`: holds all registrations against their rules; 2 when one does not hold. */
export function run(words: readonly string[]): Promise<number> {
  return runServer('audit-registrations.ts', words);
}
