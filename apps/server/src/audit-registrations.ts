import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { auditLand, connect, requireNewestSchema, SettingError, startEmbedded } from '@netzwerkstatt/db';
import { reportOf } from './audit/report-of.ts';
import { endWith } from './end-with.ts';
import { readDatabaseEnv } from './env.ts';
import { namedLands } from './named-lands.ts';
import { systemClock } from './wiring/clock.ts';

/** Some rule does not hold; 1 is for what kept us from looking. */
const VIOLATED = 2;

/** Holds all registrations against their rules, without changing anything: docs/operations.md says when. */
async function main(): Promise<void> {
  const { origins, databaseUrl, dataDir } = readDatabaseEnv();
  const lands = namedLands(process.argv.slice(2), [...origins.keys()]);
  await using opened = new AsyncDisposableStack();
  let url = databaseUrl;
  if (url === undefined) {
    // Opening an absent one would make it.
    if (!existsSync(join(dataDir, 'postgres'))) throw new SettingError(`There is no database in ${dataDir}.`);
    const embedded = await startEmbedded(dataDir);
    opened.defer(() => embedded.stop());
    url = embedded.url;
  }
  const pool = connect(url);
  opened.defer(() => pool.end());
  await reach(pool);
  await requireNewestSchema(pool);
  for (const land of lands) {
    const audit = await auditLand(pool, land, systemClock.now());
    process.stdout.write(reportOf(land, audit));
    if (audit.violations.length > 0) process.exitCode = VIOLATED;
  }
}

async function reach(pool: ReturnType<typeof connect>): Promise<void> {
  try {
    await pool.query('select 1');
  } catch (cause) {
    throw new SettingError(`The database does not answer: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}

main().catch(endWith);
