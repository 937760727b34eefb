import { join } from 'node:path';
import { quietEnvironment, root, runProgram } from './process.ts';

/** Runs a program of the server from its source, which Node reads as it is; a demonstration unless told otherwise. */
export function runServer(file: string, args: readonly string[] = []): Promise<number> {
  const program = join(root, 'apps/server/src', file);
  const env = { ...defaultSettings(quietEnvironment), ...quietEnvironment };
  return runProgram(process.execPath, ['--conditions=@netzwerkstatt/source', program, ...args], { env });
}

/**
 * What a command of the house sets when nobody did. Whoever names a database or a mail server means it: a demonstration
 * would write its story into the one, and its mailbox is open to everybody.
 */
export function defaultSettings({ DATABASE_URL, SMTP_URL }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isReal = Boolean(DATABASE_URL || SMTP_URL);
  return { DATA_DIR: join(root, 'data'), ...(!isReal && { DEMO: 'on' }) };
}
