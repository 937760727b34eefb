import { type LandCode, parseLandCode } from '@netzwerkstatt/domain';
import pg from 'pg';

/** Prepared once on every connection: planning it would take longer than running it. */
const statement = `
  prepare calendar_state (text[]) as
    select coalesce(string_agg(concat_ws(' ', calendar, revision, changed_at), '|' order by calendar), '') as state
    from calendar_state where calendar = any($1)`;

const prepared = new WeakSet<pg.PoolClient>();

/**
 * The state of a calendar in one message to the server and back. The transaction is in the message, and with it the role
 * and the Land; so there are no parameters, and every text is quoted here.
 */
export async function readCalendarState(pool: pg.Pool, land: LandCode, keys: readonly string[]): Promise<string> {
  const code = parseLandCode(land);
  const texts = keys.map((it) => pg.escapeLiteral(it)).join(', ');
  const client = await pool.connect();
  let broken: unknown;
  try {
    if (!prepared.has(client)) await client.query(statement);
    prepared.add(client);
    const results = (await client.query(
      `begin isolation level read committed read only; set local role netzwerkstatt_app; set local app.land = '${code}';
        set local plan_cache_mode = force_generic_plan; execute calendar_state (array[${texts}]::text[]); commit`,
    )) as unknown as readonly pg.QueryResult<{ readonly state: string }>[];
    const state = results.flatMap(({ rows }) => rows)[0]?.state;
    if (state === undefined) throw new Error('a state is always there');
    return state;
  } catch (error) {
    // Its transaction may still be open: nobody gets this connection again.
    broken = error;
    throw error;
  } finally {
    client.release(broken !== undefined);
  }
}
