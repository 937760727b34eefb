import type pg from 'pg';
import { afterAll, inject } from 'vitest';
import { connect } from '../connect.ts';
import { TEMPLATE, withDatabase } from './test-postgres.ts';

/** A database of a test file's own, cloned from the migrated template, and gone when the file is done. */
export interface TestDatabase {
  readonly url: string;
  readonly pool: pg.Pool;
}

export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = inject('postgresUrl');
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  const admin = connect(serverUrl);
  await clone(admin, name);
  const url = withDatabase(serverUrl, name);
  const pool = connect(url);
  afterAll(async () => {
    await pool.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  return { url, pool };
}

/** Two files that clone at the same moment disturb each other: the template must have no visitor. */
async function clone(admin: pg.Pool, name: string): Promise<void> {
  const client = await admin.connect();
  try {
    await client.query('select pg_advisory_lock(1)');
    await client.query(`create database ${name} template ${TEMPLATE}`);
  } finally {
    await client.query('select pg_advisory_unlock(1)');
    client.release();
  }
}
