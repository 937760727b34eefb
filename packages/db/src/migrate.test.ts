import { beforeEach, expect, inject, test } from 'vitest';
import { connect } from './connect.ts';
import { migrate, readMigrations } from './migrate.ts';
import { SettingError } from './setting-error.ts';
import { withDatabase } from './testing/test-postgres.ts';

const admin = connect(inject('postgresUrl'));
const name = `plain_${crypto.randomUUID().replaceAll('-', '')}`;
let pool: ReturnType<typeof connect>;

/** A user who owns a database and may not create roles; our own role is there, as the template has it. */
beforeEach(async () => {
  await admin.query(`create role ${name} login password '${name}'`);
  await admin.query(`grant ${name} to current_user`);
  await admin.query(`create database ${name} owner ${name}`);
  const url = new URL(withDatabase(inject('postgresUrl'), name));
  url.username = name;
  url.password = name;
  pool = connect(url.href);
  return async () => {
    await pool.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.query(`drop role ${name}`);
    await admin.end();
  };
});

test('a user who may not create roles migrates as a member of the role, and without it is told in a sentence', async () => {
  const refused = await migrate(pool).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(SettingError);
  expect(`${refused}`).toMatch(/^SettingError: The user of the database may not .* be a member of it\.$/);
  await admin.query(`grant netzwerkstatt_app to ${name}`);
  expect(await migrate(pool)).toEqual(readMigrations().map((it) => it.name));
});
