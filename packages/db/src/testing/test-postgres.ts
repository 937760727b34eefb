import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../connect.ts';
import { startEmbedded } from '../embedded/start-embedded.ts';
import { migrate } from '../migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A server on which test files make databases of their own. */
    postgresUrl: string;
  }
}

export const TEMPLATE = 'netzwerkstatt_template';

/**
 * Starts one PostgreSQL for a test run and migrates a database to be cloned by every test file: the embedded one, the
 * one installed in `POSTGRES_BIN`, or the server behind `DATABASE_URL`.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { DATABASE_URL, POSTGRES_BIN } = process.env;
  const folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-test-'));
  const binaries = POSTGRES_BIN ? installed(POSTGRES_BIN) : undefined;
  const server = DATABASE_URL ? undefined : await startEmbedded(folder, { binaries });
  const url = server?.url ?? DATABASE_URL ?? '';
  await makeTemplate(url);
  project.provide('postgresUrl', url);
  return async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

function installed(bin: string) {
  const binaries = { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
  if (!existsSync(binaries.postgres)) throw new Error(`no PostgreSQL in ${bin}`);
  return binaries;
}

async function makeTemplate(url: string): Promise<void> {
  const admin = connect(url);
  await admin.query(`drop database if exists ${TEMPLATE}`);
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  const template = connect(withDatabase(url, TEMPLATE));
  await migrate(template);
  await template.end();
}

export function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
