import { aFreshEvent, aNetwork, aPerson } from '@netzwerkstatt/application/testing';
import type { LandCode } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { createPostgresStore } from '../postgres-store.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const { pool } = await createTestDatabase();
const store = createPostgresStore(pool);
const here = 'DE-SN' as LandCode;
const elsewhere = 'DE-SL' as LandCode;

/** Asks the database as the stores do, with a statement of the test. */
async function asIn(land: string, statement: string, values: readonly unknown[] = []) {
  const client = await pool.connect();
  try {
    await client.query(`begin; set local role netzwerkstatt_app; set local app.land = '${land}'`);
    return await client.query(statement, [...values]);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const insertNetwork = `insert into network (land_id, id, slug, name, office, mailbox, region)
  values ($1, $2, 'leipzig', 'Netzwerk Leipzig', 'Büro', 'netz@leipzig.example', '14713')`;

test('a row can only be written into the own Land', async () => {
  const { id } = aNetwork();
  await expect(asIn(here, insertNetwork, [elsewhere, id])).rejects.toThrow('row-level security');
  expect((await asIn(here, insertNetwork, [here, id])).rowCount).toBe(1);
});

test('a row cannot be moved into another Land', async () => {
  const person = aPerson();
  await store.inLand(here, (tx) => tx.people.findOrAdd(person));
  const move = asIn(here, 'update person set land_id = $1 where id = $2', [elsewhere, person.id]);
  await expect(move).rejects.toThrow('row-level security');
});

test('without a Land nothing is seen', async () => {
  await store.inLand(here, (tx) => tx.people.findOrAdd(aPerson()));
  expect((await asIn('', 'select * from person')).rows).toEqual([]);
});

test('an id that another Land has is not taken over', async () => {
  const event = aFreshEvent();
  await store.inLand(here, (tx) => tx.events.save(event, undefined, TEST_NOW));
  const stolen = aFreshEvent({ sessions: event.sessions });
  const theft = store.inLand(elsewhere, (tx) => tx.events.save(stolen, undefined, TEST_NOW));
  await expect(theft).rejects.toThrow();
  expect(await store.inLand(here, (tx) => tx.events.get(event.id))).toEqual(event);
});

test('the same slug, address and module belong to each Land on its own', async () => {
  const { slug } = aFreshEvent();
  const person = aPerson();
  for (const land of [here, elsewhere]) {
    const twin = { ...aFreshEvent(), slug };
    await store.inLand(land, (tx) => tx.events.save(twin, undefined, TEST_NOW));
    expect((await store.inLand(land, (tx) => tx.events.findBySlug(slug)))?.id).toBe(twin.id);
    const { id } = aPerson();
    const namesake = await store.inLand(land, (tx) => tx.people.findOrAdd({ ...person, id }));
    expect(namesake.id).toBe(id);
  }
});

test.for(['update audit_entry set actor = actor', 'delete from audit_entry', 'truncate audit_entry'])(
  'what was done stays written down: %s',
  async (statement) => {
    const target = { kind: 'module', id: 'L02' } as const;
    await store.inLand(here, (tx) =>
      tx.audit.write([{ at: TEST_NOW, actor: 'house', action: 'module.publish', target }]),
    );
    await expect(asIn(here, statement)).rejects.toThrow('permission denied');
    // Nor does the owner of the tables, who may have been asked by mistake.
    await expect(pool.query(statement)).rejects.toThrow('only ever written to');
  },
);
