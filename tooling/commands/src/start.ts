import { join } from 'node:path';
import { quietEnvironment, root, runProgram } from './process.ts';

/** `pnpm start`: bundles the web app and opens the house as a demonstration, unless the settings say otherwise. */
export async function run(): Promise<number> {
  const bundled = await runProgram('turbo', ['run', 'bundle', '--output-logs=errors-only', '--log-order=grouped']);
  return bundled === 0 ? openHouse([]) : bundled;
}

/** Starts the server from its sources, which Node reads as they are. */
export function openHouse(args: readonly string[]): Promise<number> {
  const main = join(root, 'apps/server/src/main.ts');
  const env = { DEMO: 'on', DATA_DIR: join(root, 'data'), ...quietEnvironment };
  return runProgram(process.execPath, ['--conditions=@netzwerkstatt/source', main, ...args], { env });
}
