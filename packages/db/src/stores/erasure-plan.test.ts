import { expect, test } from 'vitest';
import { createTestDatabase } from '../testing/test-database.ts';
import { erasurePlan, type Fate } from './erasure-plan.ts';

const { pool } = await createTestDatabase();
const plan: Readonly<Record<string, Fate>> = erasurePlan;

/** Columns that look as if they told of somebody, whatever they are called for. */
const tellsOfSomebody =
  /^(given_name|family_name|name|recipient|person_id|registration_id|lead_id|actor_id|device|word)$|email|_by$/;

/** Names of things, not of people. */
const thingsWithNames = new Set([
  'network',
  'organisation',
  'organisation_word',
  'event_word',
  'place',
  'room',
  'word_trigram',
]);

const { rows: columns } = await pool.query<{ table: string; column: string }>(`
  select c.relname as table, a.attname as column from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
  where a.attnum > 0 and not a.attisdropped and c.relname <> 'schema_migration' order by 1, 2`);
const columnsOf = Map.groupBy(columns, ({ table }) => table);

test('every table of the database has its fate', () => {
  expect(Object.keys(plan).toSorted()).toEqual([...columnsOf.keys()].toSorted());
});

test('a table that looks as if it told of somebody is not passed over as nobody’s', () => {
  const suspects = columns.filter(({ table, column }) => tellsOfSomebody.test(column) && !thingsWithNames.has(table));
  const passedOver = suspects.filter(({ table }) => {
    const fate = plan[table];
    return fate?.fate === 'kept' && fate.because === 'tells of nobody';
  });
  expect(passedOver).toEqual([]);
});

test('whatever is removed by something has that', () => {
  const ways = {
    person: ['person_id'],
    registration: ['registration_id'],
    certificate: ['certificate_id'],
    address: ['email_key', 'recipient'],
  };
  const wrong = Object.entries(plan).flatMap(([table, fate]) => {
    const own = new Set(columnsOf.get(table)?.map(({ column }) => column));
    const by = fate.fate === 'removed' ? fate.by : [];
    return by.filter((it) => !ways[it].some((column) => own.has(column))).map((it) => `${table} by ${it}`);
  });
  expect(wrong).toEqual([]);
});

test('whoever is named by a foreign key, is removed by it or has a reason to stay', async () => {
  const { rows } = await pool.query<{ table: string; column: string }>(`
    select c.conrelid::regclass::text as table, a.attname as column from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'f' and c.confrelid in ('person'::regclass, 'registration'::regclass)`);
  const unexplained = rows.filter(({ table }) => {
    const fate = plan[table];
    return fate === undefined || (fate.fate === 'kept' && fate.because === 'tells of nobody');
  });
  expect(unexplained).toEqual([]);
});
