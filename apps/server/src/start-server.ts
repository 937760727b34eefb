import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setUpLand } from '@netzwerkstatt/application';
import { createCertificateRenderer } from '@netzwerkstatt/certificates/pdf';
import { createBadgeSigner } from '@netzwerkstatt/certificates/signing';
import { SettingError } from '@netzwerkstatt/db';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { createDemonstration } from './demonstration/create-demonstration.ts';
import type { Env } from './env.ts';
import { createTokenBuckets } from './http/token-buckets.ts';
import { startJobs } from './jobs/jobs.ts';
import type { Web } from './web/web.ts';
import { createMovableClock, systemClock } from './wiring/clock.ts';
import { openDatabase } from './wiring/database.ts';
import { createHouse } from './wiring/house.ts';
import { lands } from './wiring/lands.ts';
import { createPost } from './wiring/post.ts';
import { createPress, createPrinter } from './wiring/printer.ts';
import { readSeal, sealing } from './wiring/seal.ts';
import { readSecret } from './wiring/secret.ts';

/** The running house. */
export interface RunningServer {
  readonly port: number;
  readonly databaseUrl: string;
  /** Ways in for whoever tries the house out, one per role; empty outside of a demonstration. */
  readonly waysIn: readonly { readonly role: string; readonly url: string }[];
  stop(): Promise<void>;
}

/** How long requests that are being answered may take when the house closes. */
const CLOSE_WITHIN_MS = 10_000;

/**
 * Opens the database, wires the house and opens its door.
 *
 * @throws SettingError with one sentence when something about the machine or its settings is in the way.
 */
export async function startServer(env: Env, openWeb: () => Promise<Web>, log: Logger): Promise<RunningServer> {
  let isStopping = false;
  // What was opened is closed again, the last first: at the end, and when a later part cannot be opened.
  await using opened = new AsyncDisposableStack();
  const web = await openWeb();
  opened.defer(() => web.close());
  const secret = readSecret(env);
  const signer = readSeal(env);
  const database = await openDatabase(env, log);
  opened.defer(() => database.close());
  const movableClock = env.isDemo ? createMovableClock() : undefined;
  const clock = movableClock ?? systemClock;
  const renderer = createCertificateRenderer({ workers: env.certificateThreads });
  opened.defer(() => renderer.close());
  const badgeSigner = createBadgeSigner();
  opened.defer(() => badgeSigner.close());
  const printer = sealing(createPrinter(renderer, { lands, store: database.store }, log), signer, { clock, log });
  const house = createHouse({
    store: database.store,
    clock,
    secret,
    printer,
    signBadge: badgeSigner.sign,
    log,
    press: createPress(renderer),
    origins: env.origins,
    mailFrom: env.mailFrom,
  });
  const demonstration = movableClock && (await createDemonstration(house, env, movableClock));
  for (const land of env.origins.keys()) await setUpLand(house, land);
  const post = createPost(house, env);
  opened.defer(() => post.close());
  const jobs = startJobs(house, post, [...env.origins.keys()], log);
  opened.defer(() => jobs.stop());
  // Whoever moves the clock waits to see what it ends.
  movableClock?.onAdvance(() => jobs.wake());
  const app = createApp({
    reception: { house, origins: env.origins, countBucket: countingFor(env) },
    demonstration,
    operation: { isReachable: database.isReachable, isStopping: () => isStopping },
    web,
    trustedProxies: env.trustedProxies,
    log,
  });
  const server = await listen(app, env);
  opened.defer(() => closeDoor(server));
  const waysIn = demonstration ? await demonstration.waysIn() : [];
  const everything = opened.move();
  return {
    port: (server.address() as AddressInfo).port,
    databaseUrl: database.url,
    waysIn,
    async stop() {
      isStopping = true;
      await everything.disposeAsync();
    },
  };
}

function countingFor({ trial }: Env): ReturnType<typeof createTokenBuckets> {
  const count = createTokenBuckets(() => performance.now());
  if (trial !== 'no-verification-limits') return count;
  return (key, limit) => (/^(?:all_)?verification /.test(key) ? undefined : count(key, limit));
}

async function listen(app: ReturnType<typeof createApp>, { port, isDemo }: Env): Promise<Server> {
  // A demonstration has a mailbox anybody can read: it is for this machine only.
  const server = isDemo ? app.listen(port, 'localhost') : app.listen(port);
  // Longer than a proxy keeps a connection for later (mostly a minute): else it sends the next visitor into one that we
  // are just closing.
  server.keepAliveTimeout = 75_000;
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new SettingError(`Port ${port} is busy: please choose another one with PORT.`);
    if (code === 'EACCES')
      throw new SettingError(`Port ${port} is not allowed: please choose one above 1023 with PORT.`);
    throw error;
  }
  return server;
}

/** Lets those finish who are being served, and no new ones in. */
async function closeDoor(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const impatient = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS);
  await closed;
  clearTimeout(impatient);
}
