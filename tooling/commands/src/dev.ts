import { openHouse } from './start.ts';

/** `pnpm dev`: the house from its sources; what is saved is on the page at once. */
export function run(): Promise<number> {
  return openHouse(['--live']);
}
