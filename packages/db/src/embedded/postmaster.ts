import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { cleanEnvironment, type DataFolder } from './data-folder.ts';
import { asAccount, type ServerAccount } from './server-account.ts';

/**
 * Starts the server on its folder, in a process group of its own: Ctrl-C is for us, who still have mails to finish.
 * Its output goes to the log in its folder.
 */
export function startPostmaster(folder: DataFolder, binaries: Binaries, account: ServerAccount): ChildProcess {
  const log = openSync(folder.log, 'a', 0o600);
  if (account.kind === 'other') chownSync(folder.log, account.uid, account.gid);
  const run = asAccount(account, binaries.postgres, [
    '-D',
    folder.cluster,
    // A socket only: no port is opened, so none can be busy and nobody outside can knock.
    '-c',
    'listen_addresses=',
    '-c',
    `unix_socket_directories=${folder.sockets}`,
    '-c',
    'max_connections=60',
    '-c',
    'timezone=UTC',
    '-c',
    'log_timezone=UTC',
    '-c',
    'fsync=on',
  ]);
  const child = spawn(run.command, run.args, {
    ...run.options,
    stdio: ['ignore', log, log],
    detached: true,
    env: cleanEnvironment(),
  });
  // Whether it came up, the connection tells; a program that cannot even start is told by the log.
  child.on('error', () => {});
  child.unref();
  closeSync(log);
  return child;
}

/** The running server of a folder, ours or one that outlived a killed process. */
function runningPostmaster(folder: DataFolder): number | undefined {
  try {
    const [pid] = readFileSync(join(folder.cluster, 'postmaster.pid'), 'utf8').split('\n');
    return pid !== undefined && isRunning(Number(pid)) ? Number(pid) : undefined;
  } catch {
    return undefined;
  }
}

/** Fast shutdown: sessions are ended, everything acknowledged is on disk. */
export async function stopPostmaster(folder: DataFolder, withinMs: number): Promise<void> {
  const pid = runningPostmaster(folder);
  if (pid === undefined) return;
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + withinMs;
  while (isRunning(pid) && Date.now() < deadline) await pause(20);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
