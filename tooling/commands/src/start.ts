import { runProgram } from './process.ts';
import { runServer } from './run-server.ts';

/** `pnpm start`: bundles the web app and opens the house as a demonstration, unless the settings say otherwise. */
export async function run(): Promise<number> {
  const bundled = await runProgram('turbo', ['run', 'bundle', '--output-logs=errors-only', '--log-order=grouped']);
  return bundled === 0 ? runServer('main.ts') : bundled;
}
