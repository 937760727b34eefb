import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ground } from './decisions.ts';
import type { Measured } from './measure.ts';
import type { Report } from './report.ts';

const SECONDS = 8;
const CLIENTS = 8;

/** The same statements by PostgreSQL's own load program, where it is found: what the database alone can do. */
export async function measureByPgbench(ground: Ground, baseline: Measured, report: Report): Promise<void> {
  if (spawnSync('pgbench', ['--version']).status !== 0) return report.text('pgbench was not found on this machine.');
  const folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-pgbench-'));
  const script = join(folder, 'decide.sql');
  writeFileSync(script, statements(ground.hot[0] ?? ''));
  try {
    const args = [
      '-n',
      '-M',
      'prepared',
      '-c',
      `${CLIENTS}`,
      '-j',
      '2',
      '-T',
      `${SECONDS}`,
      '-f',
      script,
      ground.databaseUrl,
    ];
    const output = execFileSync('pgbench', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const perSecond = Number(/tps = ([\d.]+)/.exec(output)?.[1]);
    const latency = Number(/latency average = ([\d.]+)/.exec(output)?.[1]);
    report.line(
      'by pgbench, the same statements, one hot event (average instead of p50–p99)',
      { perSecond, p50: latency, p95: latency, p99: latency },
      baseline,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function statements(event: string): string {
  return `begin;
set local app.land = 'DE-SN';
select capacity from event where id = '${event}' for no key update;
select count(*) filter (where status in ('confirmed', 'offered')), max(queue_number) from registration where event_id = '${event}';
insert into mail (id, key, recipient, message, created_at, due_at, state, sent_at)
  values (gen_random_uuid(), gen_random_uuid()::text, 'gast@example.org', '{"kind":"registration_confirmed"}', now(), now(), 'sent', now());
insert into audit_entry (at, actor, action, target_kind, target_id, event_id)
  values (now(), 'pgbench', 'registration.confirm', 'registration', 'x', '${event}');
commit;
`;
}
