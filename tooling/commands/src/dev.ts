import { runServer } from './run-server.ts';

/** `pnpm dev`: the house from its sources; what is saved is on the page at once. */
export function run(): Promise<number> {
  return runServer('main.ts', ['--live']);
}
