import type { ChildProcess } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { SettingError } from '../setting-error.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { DATABASE, type DataFolder, OWNER, prepareDataFolder } from './data-folder.ts';
import { makeFolder } from './make-folder.ts';
import { startPostmaster, stopPostmaster } from './postmaster.ts';
import { chooseServerAccount } from './server-account.ts';

/** Our own PostgreSQL, kept running until it is stopped. */
export interface EmbeddedServer {
  /** For `DATABASE_URL` of further processes, and for our own pool. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Any number would do; it must only be the same in every version of this program. */
const OWNERSHIP_LOCK = 7_110_204;
const READY_WITHIN_MS = 30_000;

/**
 * Starts PostgreSQL in a folder, or takes over the server that a killed process left running there. When the server
 * dies, it is started again.
 *
 * @param binaries - Another PostgreSQL than the one that came with the packages.
 * @throws SettingError when the folder cannot be used, or another process uses it.
 */
export async function startEmbedded(
  dataDir: string,
  { binaries: given }: { readonly binaries?: Binaries | undefined } = {},
): Promise<EmbeddedServer> {
  const root = resolve(dataDir);
  const binaries = given ?? (await findBinaries());
  makeWritable(root);
  const account = chooseServerAccount([binaries.postgres, dirname(root), root]);
  const folder = prepareDataFolder(root, binaries, account);
  let isStopping = false;
  let started: ChildProcess | undefined;
  let owner: pg.Client | undefined;
  let reviving: Promise<void> = Promise.resolve();

  /** Starts the server as often as it takes: after a kill, its orphans stand in the way of a new one for a moment. */
  function startWhenDown(): void {
    const isComing = started !== undefined && started.exitCode === null && started.signalCode === null;
    if (!isComing) started = startPostmaster(folder, binaries, account);
  }

  async function ensureRunning(withinMs: number): Promise<void> {
    owner = await connectAsOwner(folder, { withinMs, whenDown: startWhenDown, isOver: () => isStopping });
    owner?.on('end', () => {
      // Without an end: until the server is back, visitors are told to come again, and that is what they do.
      if (!isStopping) reviving = ensureRunning(Number.POSITIVE_INFINITY);
    });
  }

  await ensureRunning(READY_WITHIN_MS);
  await createDatabase(owner);
  return {
    url: urlOf(folder),
    async stop() {
      isStopping = true;
      await reviving;
      await owner?.end().catch(() => {});
      await stopPostmaster(folder, 10_000);
    },
  };
}

function makeWritable(root: string): void {
  try {
    makeFolder(root, 0o711);
    accessSync(root, constants.W_OK);
  } catch (cause) {
    throw new SettingError(`The folder ${root} cannot be written to: please choose another one with DATA_DIR.`, {
      cause,
    });
  }
}

/**
 * Waits until the server answers, and makes sure that this process alone owns it, for as long as the connection lives.
 *
 * @param waiting.whenDown - Called again and again while nobody listens.
 * @returns nothing when the waiting is over before there is an answer.
 */
async function connectAsOwner(
  folder: DataFolder,
  waiting: { readonly withinMs: number; readonly whenDown: () => void; readonly isOver: () => boolean },
): Promise<pg.Client | undefined> {
  const deadline = Date.now() + waiting.withinMs;
  while (!waiting.isOver()) {
    const client = new pg.Client({
      host: folder.sockets,
      user: OWNER,
      password: folder.password,
      database: 'postgres',
    });
    // It may be killed again while we ask, and an error nobody listens for ends the process.
    client.on('error', () => {});
    let isOurs: boolean;
    try {
      await client.connect();
      const { rows } = await client.query('select pg_try_advisory_lock($1) as is_ours', [OWNERSHIP_LOCK]);
      isOurs = rows[0].is_ours;
    } catch (cause) {
      if (Date.now() > deadline || isFatal(cause)) {
        throw new SettingError(`PostgreSQL did not start: ${lastLogLine(folder)}`, { cause });
      }
      if (isNobodyThere(cause)) waiting.whenDown();
      await pause(25);
      continue;
    }
    if (isOurs) return client;
    await client.end();
    throw new SettingError(
      `Another process is using ${folder.cluster}: please stop it first, or give each its own DATA_DIR or one DATABASE_URL.`,
    );
  }
  return undefined;
}

/**
 * No server holds the socket. The number in `postmaster.pid` would not tell: after a crash of the machine it may belong
 * to any program.
 */
function isNobodyThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ECONNREFUSED');
}

/** A wrong password does not become right by waiting. */
function isFatal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '28P01';
}

async function createDatabase(owner: pg.Client | undefined): Promise<void> {
  const found = await owner?.query('select from pg_database where datname = $1', [DATABASE]);
  if (found?.rowCount === 0) await owner?.query(`create database ${DATABASE}`);
}

function urlOf({ sockets, password }: DataFolder): string {
  return `postgresql://${OWNER}:${password}@localhost/${DATABASE}?host=${encodeURIComponent(sockets)}`;
}

function lastLogLine(folder: DataFolder): string {
  try {
    const lines = readFileSync(folder.log, 'utf8').trim().split('\n');
    return lines.findLast((line) => line.includes('FATAL')) ?? lines.at(-1) ?? '';
  } catch {
    return 'it left no log';
  }
}
