import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@netzwerkstatt/db';
import { createLinks } from '@netzwerkstatt/mail';
import type { Ground } from './decisions.ts';
import type { Measured } from './measure.ts';
import { prepareRequests } from './prepare-requests.ts';
import type { Report } from './report.ts';

const CLIENTS = 8;
const REQUESTS_PER_CLIENT = 400;

/** The statements of „by hand“ by PostgreSQL's own load program, where found: what the database can do alone. */
export async function measureByPgbench(ground: Ground, baseline: Measured, report: Report): Promise<void> {
  if (spawnSync('pgbench', ['--version']).status !== 0) return report.text('pgbench was not found on this machine.');
  const [event = ''] = ground.hot;
  const folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-pgbench-'));
  const script = join(folder, 'decide.sql');
  writeFileSync(script, statements(event));
  const pool = connect(ground.databaseUrl);
  try {
    const links = createLinks(ground.secret);
    const requests = await prepareRequests(pool, links, [event], CLIENTS * REQUESTS_PER_CLIENT);
    await pool.query('create table prepared_request (place int primary key, registration uuid not null)');
    await pool.query(
      'insert into prepared_request select place, it from unnest($1::uuid[]) with ordinality as t (it, place)',
      [requests.map(({ registration }) => registration)],
    );
    const load = ['-c', `${CLIENTS}`, '-j', '2', '-t', `${REQUESTS_PER_CLIENT}`, '-D', 'turn=0'];
    const args = ['-n', '-M', 'prepared', ...load, '-f', script, ground.databaseUrl];
    const output = execFileSync('pgbench', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const perSecond = Number(/tps = ([\d.]+)/.exec(output)?.[1]);
    const latency = Number(/latency average = ([\d.]+)/.exec(output)?.[1]);
    report.line(
      `by pgbench, the statements of „by hand“, ${CLIENTS} clients, one hot event (average instead of p50–p99)`,
      { perSecond, p50: latency, p95: latency, p99: latency },
      baseline,
    );
  } finally {
    await pool.query('drop table if exists prepared_request');
    await pool.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each client takes the next of its own requests, which it looks up by number: the one thing more than by hand. */
function statements(event: string): string {
  return `\\set turn :turn + 1
\\set place :client_id * ${REQUESTS_PER_CLIENT} + :turn
begin;
set local role netzwerkstatt_app;
set local app.land = 'DE-SN';
select capacity from event where id = '${event}' for no key update \\gset
select count(*) filter (where status in ('confirmed', 'offered')) as taken, coalesce(max(queue_number), 0) as last
  from registration where event_id = '${event}' \\gset
update registration set status_at = now(),
  status = case when :taken::int < :capacity::int then 'confirmed' else 'waitlisted' end,
  queue_number = case when :taken::int < :capacity::int then null else :last::int + 1 end,
  joined_at = case when :taken::int < :capacity::int then null else now() end
  from prepared_request where place = :place::int and id = prepared_request.registration;
insert into mail (id, key, recipient, message, created_at, due_at, state, sent_at)
  values (gen_random_uuid(), gen_random_uuid()::text, 'gast@example.org',
    jsonb_build_object('kind', 'registration_confirmed', 'filler', repeat('x', 900)), now(), now(), 'sent', now());
insert into audit_entry (at, actor, action, target_kind, target_id, event_id)
  select now(), 'pgbench', 'registration.confirm', 'registration', registration::text, '${event}'
  from prepared_request where place = :place::int;
commit;
`;
}
