import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setStage } from '@netzwerkstatt/application/testing';
import { connect, createPostgresStore, migrate, startEmbedded } from '@netzwerkstatt/db';
import { loadDemo } from '@netzwerkstatt/db/demo';
import { parseLandCode } from '@netzwerkstatt/domain';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../wiring/clock.ts';

const program = fileURLToPath(new URL('../audit-registrations.ts', import.meta.url));

/** Runs the command with these settings and no others: no mail server, no secret. */
function run(settings: Readonly<Record<string, string>>, ...words: string[]) {
  return new Promise<{ code: number; said: string }>((resolve) => {
    const env = { PATH: '/usr/local/bin:/usr/bin:/bin', ...settings } as NodeJS.ProcessEnv;
    const args = ['--conditions=@netzwerkstatt/source', program, ...words];
    execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: `${stdout}${stderr}` }),
    );
  });
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-audit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('ends with 0 when every rule holds, and with 2 and the ids when one does not', async () => {
  const DATA_DIR = aFolder();
  const database = await startEmbedded(DATA_DIR);
  const pool = connect(database.url);
  await migrate(pool);
  const { deps } = await setStage();
  const onPostgres = { ...deps, store: createPostgresStore(pool), clock: systemClock };
  await loadDemo(onPostgres, [parseLandCode('DE-SN'), parseLandCode('DE-SL')]);

  const settings = { DATABASE_URL: database.url };
  const clean = await run(settings);
  expect(clean.said).toMatch(
    /^DE-SN: \d+ registrations of \d+ events keep every rule\.\nDE-SL: .* keep every rule\.\n$/,
  );
  expect(clean.code).toBe(0);

  const { rows } = await pool.query(`update event_occupancy set applied = applied + 1
    where event_id = (select event_id from registration where land_id = 'DE-SN' limit 1) returning event_id`);
  const broken = await run(settings);
  expect(broken.said.split('\n').slice(1, -2)).toEqual([
    '  occupancy_wrong: The figures that lists show are those of the registrations.',
    `    event ${rows[0].event_id}`,
  ]);
  expect(broken.code).toBe(2);
  expect((await run(settings, 'DE-SL')).code).toBe(0);

  await pool.end();
  await database.stop();
  expect(await run({ DATA_DIR })).toEqual(broken);
}, 240_000);

test('ends with 1 and one sentence when it cannot look', async () => {
  const nowhere = aFolder();
  expect(await run({ DATA_DIR: nowhere })).toEqual({ code: 1, said: `There is no database in ${nowhere}.\n` });
  expect(await run({ DATABASE_URL: 'postgresql://nobody@localhost:1/nothing' })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^The database does not answer: .+\n$/),
  });
  expect(await run({ DATA_DIR: nowhere }, 'DE-BY')).toEqual({
    code: 1,
    said: '„DE-BY“ is no Land of this house: it has DE-SN, DE-SL.\n',
  });
}, 120_000);
