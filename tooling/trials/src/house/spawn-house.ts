import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../../apps/server/src/main.ts', import.meta.url));

/** One server process, as the commands start it. */
export interface House {
  readonly origin: string;
  readonly process: ChildProcess;
  /** Everything it said so far. */
  readonly said: () => string;
  /** Sign-in links of the demonstration, by role. */
  readonly waysIn: ReadonlyMap<string, string>;
  /** Asks it to close, and waits. @returns its exit code. */
  stop(): Promise<number | null>;
  /** Kills it in the middle of whatever it does. */
  kill(): Promise<void>;
}

export interface HouseSettings {
  readonly dataDir: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

const READY_WITHIN_MS = 90_000;

/** Starts the house and waits until it is open. @throws Error with what it said when it does not open. */
export async function spawnHouse({ dataDir, port, env = {} }: HouseSettings): Promise<House> {
  const chosen = port ?? (await freePort());
  const child = spawn(process.execPath, ['--conditions=@netzwerkstatt/source', main], {
    env: { PATH: process.env['PATH'] ?? '', DEMO: 'on', DATA_DIR: dataDir, PORT: String(chosen), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const exited = once(child, 'exit');
  await waitFor(() => output.includes('Netzwerkstatt is open') || child.exitCode !== null, READY_WITHIN_MS);
  if (!output.includes('Netzwerkstatt is open')) {
    child.kill('SIGKILL');
    throw new Error(`the house did not open:\n${output}`);
  }
  return {
    origin: `http://localhost:${chosen}`,
    process: child,
    said: () => output,
    waysIn: new Map([...output.matchAll(/^ {4}(.+?) {2,}(http\S+)$/gm)].map(([, role = '', url = '']) => [role, url])),
    async stop() {
      child.kill('SIGTERM');
      await exited;
      return child.exitCode;
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('a port is a number');
  return address.port;
}

/** Waits for something to become true. @throws Error when it does not in time. */
export async function waitFor(isTrue: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`waited ${withinMs} ms in vain`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
