#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { JsonSchema } from './json-schema.ts';
import { runCli } from './run-cli.ts';

// The same way from `src/cli` and from `dist/cli`.
const fromPackage = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { version } = JSON.parse(fromPackage('package.json')) as { version: string };
const schema = JSON.parse(fromPackage('schema/series.schema.json')) as JsonSchema;

const { code, out, err } = await runCli(process.argv.slice(2), {
  version,
  schema,
  read: (file) => (file === '-' ? buffer(process.stdin) : readFile(file)),
});
// Whoever reads may have read enough, like `head`.
process.stdout.on('error', () => {});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
