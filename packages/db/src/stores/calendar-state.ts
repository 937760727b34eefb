import type { FollowedChanges } from '@netzwerkstatt/application';
import { type LandCode, parseLandCode } from '@netzwerkstatt/domain';
import pg from 'pg';

/** Prepared once on every connection: planning them would take longer than running them. */
const statements = `
  prepare calendar_state (text[]) as
    select coalesce(string_agg(concat_ws(' ', calendar, revision, changed_at), '|' order by calendar), '') as state
    from calendar_state where calendar = any($1);
  prepare own_calendar_state (text[], uuid) as
    select concat_ws(' ',
      (select string_agg(concat_ws(' ', calendar, revision), '|' order by calendar)
        from calendar_state where calendar = any($1)),
      exists (select from person where id = $2), (select version from calendar_link where person_id = $2),
      (select md5(string_agg(concat_ws(' ', r.id, r.status, r.status_at, r.forums_chosen_at, e.revision), '|' order by r.id))
        from registration r join event e on e.id = r.event_id where r.person_id = $2)) as state`;

const prepared = new WeakSet<pg.PoolClient>();

/**
 * The state of a calendar in one message to the server and back. The transaction is in the message, and with it the role
 * and the Land; so there are no parameters, and every text is quoted here.
 */
export async function readCalendarState(pool: pg.Pool, land: LandCode, followed: FollowedChanges): Promise<string> {
  const code = parseLandCode(land);
  const client = await pool.connect();
  let broken: unknown;
  try {
    if (!prepared.has(client)) await client.query(statements);
    prepared.add(client);
    const results = (await client.query(
      `begin isolation level read committed read only; set local role netzwerkstatt_app; set local app.land = '${code}';
        set local plan_cache_mode = force_generic_plan; ${question(followed)}; commit`,
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

function question({ keys, person }: FollowedChanges): string {
  const list = `array[${keys.map((it) => pg.escapeLiteral(it)).join(', ')}]::text[]`;
  return person === undefined
    ? `execute calendar_state (${list})`
    : `execute own_calendar_state (${list}, ${pg.escapeLiteral(person)})`;
}
