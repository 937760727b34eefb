import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@netzwerkstatt/db';
import { freePort, type House, spawnHouse } from '@netzwerkstatt/tooling-trials/house';
import { fill } from './fill.ts';

const SECRET = 'a secret that all processes of the benchmark share';

/** A database of its own, filled, and houses that open on it. */
export interface Site extends AsyncDisposable {
  readonly database: { readonly url: string };
  readonly secret: string;
  readonly filled: Awaited<ReturnType<typeof fill>>;
  /** Opens one more house; all of them close with the site. */
  open(): Promise<House>;
}

export async function prepareSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-bench-'));
  const opened = new AsyncDisposableStack();
  opened.defer(() => rmSync(folder, { recursive: true, force: true }));
  const database = await startEmbedded(join(folder, 'data'));
  opened.defer(() => database.stop());
  const open = async (): Promise<House> => {
    const env = { DATABASE_URL: database.url, APP_SECRET: SECRET, TRUSTED_PROXIES: '1' };
    const house = await spawnHouse({ dataDir: join(folder, 'house'), port: await freePort(), env });
    opened.defer(async () => void (await house.stop()));
    return house;
  };
  // The first house writes the schema; it closes again, so that nobody measures what it remembers.
  await (await open()).stop();
  const filled = await fill(database.url);
  return { database, secret: SECRET, filled, open, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}

/** A site that is prepared when it is first asked for: what needs none is measured before, in an empty process. */
export type SiteOnDemand = () => Promise<Site>;
