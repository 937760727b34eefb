import { Kysely, PostgresDialect, sql } from 'kysely';
import { expect, test } from 'vitest';
import { preparing } from './prepared-statements.ts';
import { createTestDatabase } from './testing/test-database.ts';

const { pool } = await createTestDatabase();
const db = new Kysely<object>({ dialect: new PostgresDialect({ pool: preparing(pool) }) });

test('a statement with a name is prepared under it, once for a connection; others are not', async () => {
  const names = await db.connection().execute(async (connection) => {
    for (const number of [1, 2]) {
      const { rows } = await sql`/* test.number */ select ${number}::int as number`.execute(connection);
      expect(rows).toEqual([{ number }]);
      await sql`select ${number}::int as number`.execute(connection);
    }
    return (
      await sql`select name, generic_plans + custom_plans as runs from pg_prepared_statements`.execute(connection)
    ).rows;
  });
  expect(names).toEqual([{ name: 'test.number', runs: 2 }]);
});

test('a name belongs to one wording', async () => {
  const both = db.connection().execute(async (connection) => {
    await sql`/* test.wording */ select ${1}::int`.execute(connection);
    await sql`/* test.wording */ select ${1}::int + 1`.execute(connection);
  });
  await expect(both).rejects.toThrow('Prepared statements must be unique');
});
