import type { Store } from '@netzwerkstatt/application';
import type { CreateStore, Groundwork } from '@netzwerkstatt/application/testing';
import { foldForSearch, type LandCode, parseLandCode } from '@netzwerkstatt/domain';
import type pg from 'pg';
import { createPostgresStore } from '../postgres-store.ts';

/** A store for every test of a contract. Each gets two Länder of its own on the pool, so nothing has to be cleared. */
export function storesOn(pool: pg.Pool, store: Store = createPostgresStore(pool)): CreateStore {
  let lands = 0;
  const nextLand = (): LandCode => {
    const letters = [Math.floor(lands / 26), lands % 26].map((it) => String.fromCharCode(65 + it));
    lands += 1;
    return parseLandCode(`DE-${letters.join('')}`);
  };
  return async () => ({
    store,
    land: nextLand(),
    neighbour: nextLand(),
    lay: (land, groundwork) => layGroundwork(pool, land, groundwork),
  });
}

/** Written past the stores, because no port writes it. */
async function layGroundwork(pool: pg.Pool, land: LandCode, groundwork: Groundwork): Promise<void> {
  const { networks = [], organisations = [], grants = [] } = groundwork;
  const client = await pool.connect();
  try {
    await client.query(`begin; set local app.land = '${parseLandCode(land)}'`);
    for (const { id, slug, name, office, mailbox, region } of networks) {
      await client.query(
        'insert into network (id, slug, name, office, mailbox, region) values ($1, $2, $3, $4, $5, $6)',
        [id, slug, name, office, mailbox, region],
      );
    }
    for (const { id, name, type, place, region } of organisations) {
      await client.query(
        'insert into organisation (id, name, type, place, region, search_text) values ($1, $2, $3, $4, $5, $6)',
        [id, name, type, place, region, foldForSearch(`${name} ${place}`)],
      );
    }
    for (const { person, grant } of grants) {
      const { role, scope, until = null } = grant;
      await client.query(
        'insert into role_grant (person_id, role, scope_kind, scope_id, until_at) values ($1, $2, $3, $4, $5)',
        [person, role, scope.kind, scope.id, until],
      );
    }
    await client.query('commit');
  } finally {
    client.release();
  }
}
