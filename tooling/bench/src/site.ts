import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@netzwerkstatt/db';
import { freePort, type House, spawnHouse } from '@netzwerkstatt/tooling-trials/house';
import { fill } from './fill.ts';

const SECRET = 'a secret that all processes of the benchmark share';

/** A database of its own, and houses that open on it. */
export interface Site extends AsyncDisposable {
  readonly database: { readonly url: string };
  readonly secret: string;
  /** What to read is written when it is first asked for: decisions need none of it. */
  filled(): ReturnType<typeof fill>;
  /** Opens one more house, with further settings; all of them close with the site. */
  open(settings?: Readonly<Record<string, string>>): Promise<House>;
}

export async function prepareSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-bench-'));
  const opened = new AsyncDisposableStack();
  opened.defer(() => rmSync(folder, { recursive: true, force: true }));
  const database = await startEmbedded(join(folder, 'data'));
  opened.defer(() => database.stop());
  const open = async (settings = {}): Promise<House> => {
    const env = { DATABASE_URL: database.url, APP_SECRET: SECRET, TRUSTED_PROXIES: '1', ...settings };
    const house = await spawnHouse({ dataDir: join(folder, 'house'), port: await freePort(), env });
    opened.defer(async () => void (await house.stop()));
    return house;
  };
  // The first house writes the schema; it closes again, so that nobody measures what it remembers.
  await (await open()).stop();
  let filling: ReturnType<typeof fill> | undefined;
  const filled = () => {
    filling ??= fill(database.url);
    return filling;
  };
  return { database, secret: SECRET, filled, open, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}

/** A site that is prepared when it is first asked for: what needs none is measured before, in an empty process. */
export type SiteOnDemand = () => Promise<Site>;
