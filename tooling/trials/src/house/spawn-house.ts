import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { runProgram } from './run-program.ts';

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
  const settings = { DEMO: 'on', DATA_DIR: dataDir, PORT: String(chosen), ...env };
  const { child, exited, said } = runProgram('main.ts', [], settings);
  const isOpen = () => said().includes('Netzwerkstatt is open');
  await waitFor(() => isOpen() || child.exitCode !== null, READY_WITHIN_MS).catch(() => {});
  if (!isOpen()) {
    child.kill('SIGKILL');
    throw new Error(`the house did not open:\n${said()}`);
  }
  return {
    origin: `http://localhost:${chosen}`,
    process: child,
    said,
    waysIn: new Map([...said().matchAll(/^ {4}(.+?) {2,}(http\S+)$/gm)].map(([, role = '', url = '']) => [role, url])),
    async stop() {
      child.kill('SIGTERM');
      return exited;
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
