import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { connect } from '@netzwerkstatt/db';
import { type Measured, percentilesOf } from '../measure.ts';
import { checkDecisions } from './check-decisions.ts';
import { throughputIn, timesIn } from './pgbench-log.ts';
import type { PreparedRequest } from './prepare-requests.ts';

/** Whether PostgreSQL's own load program is on this machine. */
export function hasPgbench(): boolean {
  return spawnSync('pgbench', ['--version']).status === 0;
}

/**
 * The equivalent of our decision one by one, in single-row statements by PostgreSQL's own load program: lock, count,
 * write the registration, its mail and its line in the trail. What it did is checked as ours is.
 *
 * @param requests - Each is decided once; their number is a multiple of the clients.
 */
export async function runPgbench(
  pool: ReturnType<typeof connect>,
  databaseUrl: string,
  requests: readonly PreparedRequest[],
  clients: number,
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-pgbench-'));
  const script = join(folder, 'decide.sql');
  const each = requests.length / clients;
  if (!Number.isInteger(each)) throw new Error('every client decides as many');
  writeFileSync(script, statements(each));
  try {
    await pool.query(
      'create table prepared_request (place int primary key, registration uuid not null, event uuid not null)',
    );
    await pool.query(
      `insert into prepared_request select place, registration, event
       from unnest($1::uuid[], $2::uuid[]) with ordinality as t (registration, event, place)`,
      [requests.map((it) => it.registration), requests.map((it) => it.event)],
    );
    await pool.query('vacuum analyze prepared_request');
    const load = ['-c', `${clients}`, '-j', '2', '-t', `${each}`, '-D', 'turn=0'];
    const log = ['--log', `--log-prefix=${join(folder, 'times')}`];
    const args = ['-n', '-M', 'prepared', ...load, ...log, '-f', script, databaseUrl];
    const output = execFileSync('pgbench', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    await checkDecisions(pool, requests);
    return { perSecond: throughputIn(output), ...percentilesOf(readTimes(folder)) };
  } finally {
    await pool.query('drop table if exists prepared_request');
    rmSync(folder, { recursive: true, force: true });
  }
}

function readTimes(folder: string): readonly number[] {
  const logs = readdirSync(folder).filter((it) => it.startsWith('times'));
  return logs.flatMap((it) => timesIn(readFileSync(join(folder, it), 'utf8')));
}

/** Each client takes the next of its own requests, by number. */
function statements(each: number): string {
  const mine = 'from prepared_request where place = :place::int';
  return `\\set turn :turn + 1
\\set place :client_id * ${each} + :turn
begin;
set local role netzwerkstatt_app;
set local app.land = 'DE-SN';
select capacity from event where id = (select event ${mine}) for no key update \\gset
select count(*) filter (where status in ('confirmed', 'offered')) as taken, coalesce(max(queue_number), 0) as last
  from registration where event_id = (select event ${mine}) \\gset
update registration set status_at = now(),
  status = case when :taken::int < :capacity::int then 'confirmed' else 'waitlisted' end,
  queue_number = case when :taken::int < :capacity::int then null else :last::int + 1 end,
  joined_at = case when :taken::int < :capacity::int then null else now() end
  where id = (select registration ${mine});
insert into mail (id, key, recipient, message, created_at, due_at, state, sent_at, registration_id)
  select gen_random_uuid(), gen_random_uuid()::text, 'gast@example.org',
    jsonb_build_object('kind', 'registration_confirmed', 'filler', repeat('x', 900)), now(), now(), 'sent', now(), registration
  ${mine};
insert into audit_entry (at, actor, action, target_kind, target_id, event_id)
  select now(), 'pgbench', 'registration.confirm', 'registration', registration::text, event ${mine};
commit;
`;
}
