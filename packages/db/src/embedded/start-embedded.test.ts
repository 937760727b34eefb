import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { type EmbeddedServer, startEmbedded } from './start-embedded.ts';

const running: EmbeddedServer[] = [];
const folders: string[] = [];

function freshFolder(): string {
  // Private to whoever made it, as a clone in a temporary folder is.
  const folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-embedded-'));
  folders.push(folder);
  return folder;
}

async function start(folder: string): Promise<EmbeddedServer> {
  const server = await startEmbedded(folder);
  running.push(server);
  return server;
}

async function ask(server: EmbeddedServer, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: server.url });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('what was written is there after a stop and a start', async () => {
  const folder = freshFolder();
  const first = await start(join(folder, 'data'));
  await ask(first, 'create table kept as select 42 as answer');
  await first.stop();
  const second = await start(join(folder, 'data'));
  expect(await ask(second, 'select answer from kept')).toBe(42);
});

test('it syncs to disk, checks its pages and opens no port', async () => {
  const server = await start(freshFolder());
  const settings = `select string_agg(name || '=' || setting, ' ' order by name) from pg_settings
    where name in ('fsync', 'full_page_writes', 'data_checksums', 'listen_addresses', 'server_encoding')`;
  expect(await ask(server, settings)).toBe(
    'data_checksums=on fsync=on full_page_writes=on listen_addresses= server_encoding=UTF8',
  );
});

test('the folder is closed to everybody else', async () => {
  const folder = freshFolder();
  await start(folder);
  const modes = readdirSync(folder).map((name) => [name, (statSync(join(folder, name)).mode & 0o077).toString(8)]);
  expect(Object.fromEntries(modes)).toEqual({ postgres: '0', 'postgres-password': '0', sockets: '0' });
});

async function postmasterOf(server: EmbeddedServer): Promise<number> {
  return Number(await ask(server, "select (regexp_match(pg_read_file('postmaster.pid'), '^[0-9]+'))[1]"));
}

/** The answer to `select 1`, as soon as somebody gives one. */
async function answerWithin(server: EmbeddedServer, ms: number): Promise<unknown> {
  const deadline = Date.now() + ms;
  let answer: unknown;
  while (answer === undefined && Date.now() < deadline) {
    answer = await ask(server, 'select 1').catch(() => pause(50).then(() => undefined));
  }
  return answer;
}

test('a killed server is started again, as often as it is killed', async () => {
  const server = await start(freshFolder());
  for (const _ of [1, 2, 3]) {
    process.kill(await postmasterOf(server), 'SIGKILL');
    expect(await answerWithin(server, 20_000)).toBe(1);
  }
}, 60_000);

test('a killed server is started again, although one of its children holds the memory for a while', async () => {
  const server = await start(freshFolder());
  const guest = new pg.Client({ connectionString: server.url });
  guest.on('error', () => {});
  await guest.connect();
  const { rows } = await guest.query('select pg_backend_pid() as pid');
  process.kill(rows[0].pid, 'SIGSTOP');
  process.kill(await postmasterOf(server), 'SIGKILL');
  await pause(500);
  process.kill(rows[0].pid, 'SIGCONT');
  expect(await answerWithin(server, 20_000)).toBe(1);
}, 30_000);

test('a second process on the same folder is told so', async () => {
  const folder = freshFolder();
  await start(folder);
  await expect(startEmbedded(folder)).rejects.toThrow(/^Another process is using .*: please stop it first/);
});

test.for(['/dev/null/netzwerkstatt', '/proc/netzwerkstatt'])(
  '%s, which cannot be written to, is named',
  async (folder) => {
    await expect(startEmbedded(folder)).rejects.toThrow(
      `The folder ${folder} cannot be written to: please choose another one with DATA_DIR.`,
    );
  },
);
