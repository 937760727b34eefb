import { runServer } from './run-server.ts';

/** `pnpm appoint LAND EMAIL ROLE GIVEN-NAME FAMILY-NAME`: gives somebody a role, with the settings of the house. */
export function run(words: readonly string[]): Promise<number> {
  return runServer('appoint.ts', words);
}
