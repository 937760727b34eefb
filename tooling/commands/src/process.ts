import { type SpawnOptions, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('../../../', import.meta.url));

/** Settings every command of the house runs with: no tool of ours reports to anybody. */
export const quietEnvironment: NodeJS.ProcessEnv = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

/**
 * Runs a program in the foreground. Ctrl-C reaches it by itself, so we only wait for what it makes of it.
 *
 * @returns its exit code; 127, as in a shell, if it cannot be started.
 */
export function runProgram(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { cwd: root, stdio: 'inherit', env: quietEnvironment, ...options });
    const ignore = () => {};
    const passOn = () => void child.kill('SIGTERM');
    process.on('SIGINT', ignore);
    process.on('SIGTERM', passOn);
    child.on('error', ({ message }) => {
      console.error(message);
      resolve(127);
    });
    child.on('exit', (code, signal) => {
      process.off('SIGINT', ignore);
      process.off('SIGTERM', passOn);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}
