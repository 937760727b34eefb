import { join } from 'node:path';
import { quietEnvironment, root, runProgram } from './process.ts';

/** Runs a program of the server from its source, which Node reads as it is; a demonstration unless told otherwise. */
export function runServer(file: string, args: readonly string[] = []): Promise<number> {
  const program = join(root, 'apps/server/src', file);
  const env = { DEMO: 'on', DATA_DIR: join(root, 'data'), ...quietEnvironment };
  return runProgram(process.execPath, ['--conditions=@netzwerkstatt/source', program, ...args], { env });
}
