import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettingError } from '../setting-error.ts';
import type { Binaries } from './binaries.ts';
import { makeFolder } from './make-folder.ts';
import { asAccount, type ServerAccount } from './server-account.ts';

/** Names the database knows; there is one of each. */
export const DATABASE = 'netzwerkstatt';
export const OWNER = 'netzwerkstatt';

/** Where the embedded server keeps its things. */
export interface DataFolder {
  readonly cluster: string;
  readonly sockets: string;
  readonly log: string;
  readonly password: string;
}

/** A socket has a name of about a hundred characters at most, with `/.s.PGSQL.5432` at its end. */
const LONGEST_SOCKET_FOLDER = 85;

/**
 * The folder, made and filled when it is not there yet.
 *
 * @throws SettingError when it cannot be written to.
 */
export function prepareDataFolder(dataDir: string, binaries: Binaries, account: ServerAccount): DataFolder {
  const cluster = join(dataDir, 'postgres');
  const near = join(dataDir, 'sockets');
  const name = createHash('sha256').update(cluster).digest('hex').slice(0, 16);
  const sockets = near.length <= LONGEST_SOCKET_FOLDER ? near : join(tmpdir(), `netzwerkstatt-${name}`);
  for (const folder of [cluster, sockets]) ownFolder(folder, account);
  const password = readOrMakePassword(join(dataDir, 'postgres-password'));
  const log = join(cluster, 'server.log');
  if (!existsSync(join(cluster, 'PG_VERSION'))) initialise(cluster, binaries, account, password);
  return { cluster, sockets, log, password };
}

function ownFolder(folder: string, account: ServerAccount): void {
  makeFolder(folder, 0o700);
  chmodSync(folder, 0o700);
  if (account.kind === 'other') chownSync(folder, account.uid, account.gid);
}

function readOrMakePassword(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const password = randomBytes(24).toString('hex');
  writeFileSync(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
  return password;
}

function initialise(cluster: string, binaries: Binaries, account: ServerAccount, password: string): void {
  // An interrupted first start leaves half a cluster behind: initdb wants the folder empty.
  rmSync(cluster, { recursive: true, force: true });
  ownFolder(cluster, account);
  const passwordFile = `${cluster}-first-password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account.kind === 'other') chownSync(passwordFile, account.uid, account.gid);
  try {
    const run = asAccount(account, binaries.initdb, [
      `--pgdata=${cluster}`,
      `--username=${OWNER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--lc-messages=C',
      '--data-checksums',
    ]);
    const result = spawnSync(run.command, run.args, { ...run.options, encoding: 'utf8', env: cleanEnvironment() });
    if (result.status !== 0) {
      throw new SettingError(`PostgreSQL could not set up ${cluster}: ${lastLine(result.stderr)}`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Nothing of our environment is the server's business; its messages stay in English for those who look them up. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } as NodeJS.ProcessEnv;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? 'no message';
}
