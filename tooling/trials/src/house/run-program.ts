import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const sources = new URL('../../../../apps/server/src/', import.meta.url);

/** Starts one of the server's programs from its source, with these settings and no others. */
export function runProgram(file: string, words: readonly string[], env: NodeJS.ProcessEnv) {
  const program = fileURLToPath(new URL(file, sources));
  const child: ChildProcess = spawn(process.execPath, ['--conditions=@netzwerkstatt/source', program, ...words], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const exited = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { child, exited, said: () => output };
}
