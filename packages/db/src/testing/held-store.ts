import { setTimeout as pause } from 'node:timers/promises';
import type { LandTransaction, Store } from '@netzwerkstatt/application';
import type pg from 'pg';

/** Where a transaction stops: when all its work is done, or before it writes its mails. */
export type Held = 'before commit' | 'before its mails';

/** A store whose transactions stop there until they are let go, so that others come in between. */
export interface HeldStore extends Store {
  /** Fulfilled once a transaction has stopped. */
  readonly isHeld: Promise<void>;
  letGo(): void;
}

export function heldStore(store: Store, where: Held): HeldStore {
  const { promise: isHeld, resolve: held } = Promise.withResolvers<void>();
  const { promise: isLetGo, resolve: letGo } = Promise.withResolvers<void>();
  async function stop(): Promise<void> {
    held();
    await isLetGo;
  }
  return {
    isHeld,
    letGo,
    inLand: (land, work) =>
      store.inLand(land, async (tx) => {
        const answer = await work(where === 'before its mails' ? stoppingAtMails(tx, stop) : tx);
        if (where === 'before commit') await stop();
        return answer;
      }),
  };
}

function stoppingAtMails(tx: LandTransaction, stop: () => Promise<void>): LandTransaction {
  const add: LandTransaction['mail']['add'] = async (mails) => {
    await stop();
    return tx.mail.add(mails);
  };
  return { ...tx, mail: { ...tx.mail, add } };
}

/** Until some transaction of this database waits for the lock of another one. */
export async function somebodyWaits(pool: pg.Pool): Promise<void> {
  for (;;) {
    const { rows } = await pool.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
    await pause(10);
  }
}
