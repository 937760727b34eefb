import type { Store } from '@netzwerkstatt/application';
import { connect, createPostgresStore, migrate, startEmbedded } from '@netzwerkstatt/db';
import type { Logger } from 'pino';
import type { Env } from '../env.ts';

export interface OpenDatabase {
  readonly store: Store;
  /** For further processes on the same data. */
  readonly url: string;
  readonly isReachable: () => Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the database that is set, or our own, and brings it to the newest schema. */
export async function openDatabase({ databaseUrl, dataDir, trial }: Env, log: Logger): Promise<OpenDatabase> {
  await using opened = new AsyncDisposableStack();
  let url = databaseUrl;
  if (url === undefined) {
    const embedded = await startEmbedded(dataDir);
    opened.defer(() => embedded.stop());
    url = embedded.url;
  }
  const pool = connect(url, (error) => log.warn({ err: error }, 'a database connection was lost'));
  opened.defer(() => pool.end());
  await migrate(pool);
  const everything = opened.move();
  return {
    store: createPostgresStore(pool, { locking: trial === 'no-lock' ? trial : 'lock' }),
    url,
    isReachable: () =>
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
    close: () => everything.disposeAsync(),
  };
}
