import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, startEmbedded } from '@netzwerkstatt/db';
import { expect, onTestFinished, test } from 'vitest';

const program = fileURLToPath(new URL('../appoint.ts', import.meta.url));

/** Runs the command on data of its own, as whoever runs the house does. */
function run(dataDir: string, ...words: string[]) {
  return new Promise<{ code: number; said: string }>((resolve) => {
    const env = { DEMO: 'on', DATA_DIR: dataDir, PATH: '/usr/local/bin:/usr/bin:/bin' } as NodeJS.ProcessEnv;
    const args = ['--conditions=@netzwerkstatt/source', program, ...words];
    execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: `${stdout}${stderr}` }),
    );
  });
}

test('a role is given on the machine, in one sentence, and the trail tells of it', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'netzwerkstatt-appoint-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const lea = ['DE-SN', 'lea@example.org'] as const;
  expect(await run(dataDir, ...lea, 'coordinator:nirgendwo', 'Lea', 'Leitung')).toEqual({
    code: 1,
    said: '„coordinator:nirgendwo“ names no network of DE-SN.\n',
  });
  expect(await run(dataDir, ...lea, 'coordinator:leipzig', 'Lea', 'Leitung')).toEqual({
    code: 0,
    said: 'Lea Leitung <lea@example.org> has the role coordinator:leipzig in DE-SN.\n',
  });

  const database = await startEmbedded(dataDir);
  onTestFinished(() => database.stop());
  const pool = connect(database.url);
  onTestFinished(() => pool.end());
  const { rows } = await pool.query(
    `select audit_entry.actor, action, facts->>'role' as role, slug, email from audit_entry
      join network on network.id::text = facts->>'place' join person on person.id::text = target_id`,
  );
  expect(rows).toEqual([
    { actor: 'operator', action: 'role.give', role: 'coordinator', slug: 'leipzig', email: 'lea@example.org' },
  ]);
}, 120_000);

test('wrong words get one sentence and the code 1, before anything is opened', async () => {
  expect(await run('/dev/null/nowhere', 'DE-SN', 'lea', 'state', 'Lea', 'Leitung')).toEqual({
    code: 1,
    said: '„lea“ is not a mail address.\n',
  });
}, 60_000);
