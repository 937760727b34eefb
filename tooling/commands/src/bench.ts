import { join } from 'node:path';
import { quietEnvironment, root, runProgram } from './process.ts';

/** `pnpm bench`: every figure as a ratio to a baseline of the same run. */
export async function run(): Promise<number> {
  const bundled = await runProgram('turbo', ['run', 'bundle', '--output-logs=errors-only', '--log-order=grouped']);
  if (bundled !== 0) return bundled;
  const main = join(root, 'tooling/bench/src/main.ts');
  return runProgram(process.execPath, ['--conditions=@netzwerkstatt/source', main], { env: quietEnvironment });
}
