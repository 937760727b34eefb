import { parseLandCode } from '@netzwerkstatt/domain';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { expect, test } from 'vitest';
import { inLand } from './in-land.ts';
import type { Database } from './schema/database.gen.ts';
import { createTestDatabase } from './testing/test-database.ts';

const { pool } = await createTestDatabase();
const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
const land = parseLandCode('DE-SN');

test('a transaction whose work swallowed a failure is not reported as kept', async () => {
  const work = inLand(db, land, async (tx) => {
    await sql`select 1 / 0`.execute(tx).catch(() => {});
    return 'kept';
  });
  await expect(work).rejects.toThrow('current transaction is aborted');
});

test('a connection comes back without its Land and its role', async () => {
  await inLand(db, land, (tx) => sql`select 1`.execute(tx));
  const { rows } = await pool.query<{ land: string; role: string }>(
    `select current_setting('app.land', true) as land, current_user = session_user as role`,
  );
  expect(rows).toEqual([{ land: '', role: true }]);
});
