import { join } from 'node:path';
import { quietEnvironment, root, runProgram } from './process.ts';

/** `pnpm bench`: every figure as a ratio to a baseline of the same run. `pnpm bench registration` measures one group. */
export async function run(groups: readonly string[]): Promise<number> {
  const bundled = await runProgram('turbo', ['run', 'bundle', '--output-logs=errors-only', '--log-order=grouped']);
  if (bundled !== 0) return bundled;
  const main = join(root, 'tooling/bench/src/main.ts');
  return runProgram(process.execPath, ['--conditions=@netzwerkstatt/source', main, ...groups], {
    env: quietEnvironment,
  });
}
