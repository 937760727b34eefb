import type { LandCode } from '@netzwerkstatt/domain';
import { parseLandCode } from '@netzwerkstatt/domain';
import { type Kysely, sql } from 'kysely';
import type { Database } from './schema/database.gen.ts';

/** A connection inside a transaction of one Land. */
export type LandConnection = Kysely<Database>;

/**
 * Runs the work in one transaction that sees one Land. Begin, role, Land and patience go to the server in one message, so
 * that the border costs no round trip.
 */
export function inLand<T>(
  db: Kysely<Database>,
  land: LandCode,
  work: (tx: LandConnection) => Promise<T>,
  lockedWithin?: number,
): Promise<T> {
  // Checked again because it is written into the statement: settings take no parameters.
  const code = parseLandCode(land);
  const patience = lockedWithin === undefined ? '' : `; set local lock_timeout = ${Math.ceil(lockedWithin)}`;
  const begin = `begin isolation level read committed; set local role netzwerkstatt_app; set local app.land = '${code}'${patience}`;
  return db.connection().execute(async (connection) => {
    await sql.raw(begin).execute(connection);
    try {
      const answer = await work(connection);
      // To a transaction in which a statement failed, PostgreSQL answers `commit` with a rollback and no word. Whoever
      // swallowed that failure must not be told that the work is kept: anything asked first fails.
      await sql.raw('select; commit').execute(connection);
      return answer;
    } catch (error) {
      // The connection may be gone, and with it the transaction: what failed is the first error.
      await sql
        .raw('rollback')
        .execute(connection)
        .catch(() => {});
      throw error;
    }
  });
}
