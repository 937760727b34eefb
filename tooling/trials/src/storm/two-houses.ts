import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, startEmbedded } from '@netzwerkstatt/db';
import { catchMail, type MailCatcher } from '../house/mail-catcher.ts';
import { freePort, type House, spawnHouse } from '../house/spawn-house.ts';
import { appointStaff, enterDesk } from '../house/staff.ts';
import type { Visitor } from '../house/visitor.ts';

/** Two server processes on one PostgreSQL, and a mail server for both. */
export interface TwoHouses {
  readonly houses: readonly [House, House];
  readonly pool: ReturnType<typeof connect>;
  readonly post: MailCatcher;
  readonly desk: Visitor;
  /** One more process, with settings of its own besides. */
  openAnother(env: Readonly<Record<string, string>>): Promise<House>;
  close(): Promise<void>;
}

/** @param env - Settings of the processes besides those that make them one house. */
export async function openTwoHouses(env: Readonly<Record<string, string>> = {}): Promise<TwoHouses> {
  await using opened = new AsyncDisposableStack();
  const dataDir = mkdtempSync(join(tmpdir(), 'netzwerkstatt-rush-'));
  opened.defer(() => rmSync(dataDir, { recursive: true, force: true }));
  const database = await startEmbedded(join(dataDir, 'data'));
  opened.defer(() => database.stop());
  const post = await catchMail();
  opened.defer(() => post.close());
  const ports = [await freePort(), await freePort()] as const;
  const shared = {
    DATABASE_URL: database.url,
    APP_SECRET: 'a secret that both processes of the trial share',
    SMTP_URL: post.url,
    TRUSTED_PROXIES: '1',
    // Both are the same house to the world.
    ORIGINS: `DE-SN=http://localhost:${ports[0]}`,
    ...env,
  };
  await appointStaff({ dataDir, env: shared });
  const open = async (port: number) => {
    const house = await spawnHouse({ dataDir, port, env: shared });
    opened.defer(async () => void (await house.stop()));
    return house;
  };
  const houses = [await open(ports[0]), await open(ports[1])] as const;
  const desk = await enterDesk(() => houses[0].origin, post);
  const pool = connect(database.url);
  opened.defer(() => pool.end());
  const everything = opened.move();
  return {
    houses,
    pool,
    post,
    desk,
    openAnother: (env) => spawnHouse({ dataDir, env: { ...shared, ...env } }),
    close: () => everything.disposeAsync(),
  };
}
