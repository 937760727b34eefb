import type { Store } from '@netzwerkstatt/application';
import type { CreateStore } from '@netzwerkstatt/application/testing';
import { type LandCode, parseLandCode } from '@netzwerkstatt/domain';
import type pg from 'pg';
import { createPostgresStore } from '../postgres-store.ts';

/**
 * A store for every test of a contract. Each gets a Land of its own on the pool, so nothing has to be cleared; the
 * neighbour is the same for all, because no test keeps anything there.
 */
export function storesOn(pool: pg.Pool, store: Store = createPostgresStore(pool)): CreateStore {
  let lands = 0;
  const nextLand = (): LandCode => {
    const letters = [Math.floor(lands / 26), lands % 26].map((it) => String.fromCharCode(65 + it));
    lands += 1;
    return parseLandCode(`DE-${letters.join('')}`);
  };
  const neighbour = nextLand();
  return async () => ({ store, land: nextLand(), neighbour });
}
