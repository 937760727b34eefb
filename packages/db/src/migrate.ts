import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type pg from 'pg';
import { SettingError } from './setting-error.ts';

const folder = new URL('../migrations/', import.meta.url);

/** Any number would do; it must only be the same in every process that starts at once. */
const MIGRATION_LOCK = 7_110_205;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/**
 * Brings the database to the newest schema. Processes that start together take turns; each step is one transaction.
 *
 * @returns the names of the steps that were new.
 * @throws SettingError when the database has seen other steps than ours: an edited file, or a newer version of us. Also
 *   when its user may not do what a step needs.
 */
export async function migrate(pool: pg.Pool, migrations = readMigrations()): Promise<readonly string[]> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(`create table if not exists schema_migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
    const { rows } = await client.query<Migration>('select name, checksum from schema_migration order by name');
    refuseForeignHistory(rows, migrations);
    const fresh = migrations.slice(rows.length);
    for (const { name, sql, checksum } of fresh) {
      await client.query('begin');
      try {
        await client.query(sql);
        await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [name, checksum]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
    }
    return fresh.map(({ name }) => name);
  } catch (error) {
    throw isNotAllowed(error) ? new SettingError(notAllowed(error), { cause: error }) : error;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => {});
    client.release();
  }
}

/**
 * For whoever only reads: the database is used as it is, or not at all.
 *
 * @throws SettingError when it is not one of ours, or has another schema than this version knows.
 */
export async function requireNewestSchema(pool: pg.Pool, migrations = readMigrations()): Promise<void> {
  const { rows: found } = await pool.query(`select to_regclass('public.schema_migration') is not null as is_ours`);
  if (!found[0].is_ours) throw new SettingError('The database is empty, or not one of Netzwerkstatt.');
  const { rows } = await pool.query<Migration>('select name, checksum from schema_migration order by name');
  refuseForeignHistory(rows, migrations);
  const next = migrations[rows.length];
  if (next !== undefined) {
    throw new SettingError(
      `The database lacks the migration ${next.name}: it is brought up to date by the next start.`,
    );
  }
}

/** `insufficient_privilege`, PostgreSQL appendix A. */
function isNotAllowed(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === '42501';
}

function notAllowed({ message }: Error): string {
  return (
    `The user of the database may not do what is needed (${message}): it must own the database, ` +
    'and be allowed to create the role netzwerkstatt_app or be a member of it.'
  );
}

/** What was applied must be the beginning of what we have, unchanged. */
function refuseForeignHistory(
  applied: readonly Pick<Migration, 'name' | 'checksum'>[],
  ours: readonly Migration[],
): void {
  for (const [index, { name, checksum }] of applied.entries()) {
    const own = ours[index];
    if (own?.name !== name) {
      throw new SettingError(
        `The database has seen the migration ${name}, which this version does not have at this place: ` +
          'it was migrated by another version of Netzwerkstatt.',
      );
    }
    if (own.checksum !== checksum) {
      throw new SettingError(`The migration ${name} was applied in another wording than it has now.`);
    }
  }
}

export function readMigrations(): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => {
      const sql = readFileSync(new URL(name, folder), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}
