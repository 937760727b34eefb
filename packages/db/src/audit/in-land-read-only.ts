import { type LandCode, parseLandCode } from '@netzwerkstatt/domain';
import type pg from 'pg';

/**
 * Runs the questions in one transaction of one Land that sees the tables as they are at its beginning, however long it
 * takes, and cannot write: PostgreSQL refuses it.
 */
export async function inLandReadOnly<T>(
  pool: pg.Pool,
  land: LandCode,
  work: (connection: pg.PoolClient) => Promise<T>,
): Promise<T> {
  // Checked again because it is written into the statement: settings take no parameters.
  const code = parseLandCode(land);
  const connection = await pool.connect();
  try {
    await connection.query('begin isolation level repeatable read; set transaction read only');
    await connection.query(`set local role netzwerkstatt_app; set local app.land = '${code}'`);
    return await work(connection);
  } finally {
    await connection.query('rollback').catch(() => {});
    connection.release();
  }
}
