import { randomBytes } from 'node:crypto';
import { eraseOwn, type Person, type Store } from '@netzwerkstatt/application';
import {
  freshId,
  LAND,
  movableClock,
  permit,
  type Stage,
  setStage,
  person as signedIn,
} from '@netzwerkstatt/application/testing';
import type { Instant } from '@netzwerkstatt/domain';
import type pg from 'pg';
import { createPostgresStore } from '../postgres-store.ts';
import { type Held, heldStore, somebodyWaits } from './held-store.ts';

/** The day after the event of a test: whoever was there may have themselves erased. */
export const DAY_AFTER = '2027-01-21T09:00:00.000Z' as Instant;

/** A house on PostgreSQL whose people have themselves erased while others decide about them. */
export async function openErasingHouse(pool: pg.Pool) {
  const stage = await setStage();
  const store = createPostgresStore(pool);
  const office = signedIn(freshId(), [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
  const depsOn = (of: Store): Stage['deps'] => ({
    ...stage.deps,
    store: of,
    clock: movableClock(DAY_AFTER),
    random: { id: () => freshId<never>(), bytes: (length: number) => randomBytes(length) },
  });
  const erase = (deps: Stage['deps'], { id, email }: Person) =>
    eraseOwn(deps, permit(signedIn(id), 'own.erase', { person: id }, stage), email);

  /** Lets the second begin while the first is held there, and the first go on once the second waits for it. */
  async function race<First, Second>(
    where: Held,
    first: (deps: Stage['deps']) => Promise<First>,
    second: (deps: Stage['deps']) => Promise<Second>,
  ): Promise<readonly [First, Second]> {
    const held = heldStore(store, where);
    const one = first(depsOn(held));
    await held.isHeld;
    const other = second(depsOn(store));
    await Promise.race([somebodyWaits(pool), other]);
    held.letGo();
    return Promise.all([one, other]);
  }

  return { stage, store, office, erase, race };
}

export type ErasingHouse = Awaited<ReturnType<typeof openErasingHouse>>;
