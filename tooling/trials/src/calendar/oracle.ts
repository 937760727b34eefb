import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Where `oracle.py`, `httpcheck.py` and `subscribe.sh` are installed; without it nobody but we read our feeds. */
export const oracleFolder: string | undefined = process.env['CALENDAR_ORACLE'];

/** What a program said, and how it ended. */
export interface Said {
  readonly code: number | null;
  readonly text: string;
}

/** Runs one of the programs of the oracle. */
export function ask(program: string, words: readonly string[]): Promise<Said> {
  const folder = oracleFolder ?? '';
  const file = join(folder, program);
  const command = program.endsWith('.py') ? ['python3', file] : ['bash', file];
  return new Promise((resolve, reject) => {
    const [name = '', ...first] = command;
    const child = spawn(name, [...first, ...words], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, text }));
  });
}
