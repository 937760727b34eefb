import { expect, test } from 'vitest';
import { createTestDatabase } from '../testing/test-database.ts';
import { generateSchema } from './generate.ts';

test('the types of the tables are those of the migrated database', async () => {
  const { pool } = await createTestDatabase();
  // After a migration: pnpm --filter @netzwerkstatt/db generate
  await expect(await generateSchema(pool)).toMatchFileSnapshot('database.gen.ts');
});

test('every table stands behind the border between the Länder', async () => {
  const { pool } = await createTestDatabase();
  const { rows } = await pool.query(`
    select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    and not (relrowsecurity and relforcerowsecurity) and relname <> 'schema_migration'`);
  expect(rows).toEqual([]);
});
