import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const guide = readFileSync(join(root, 'docs/guides/reuse-in-your-land.md'), 'utf8');

/** The commands of the guide, block by block, and the script it tells to save. */
const [pack = '', install = '', run = ''] = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block);
const script = /```js\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';

let folder = '';
let printed = '';

function shell(commands: string, cwd: string): string {
  const env = {
    ...process.env,
    // Of vitest's own settings the tools in there know nothing.
    NODE_OPTIONS: '',
    PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
    PACKAGES: join(folder, 'packages'),
    TURBO_TELEMETRY_DISABLED: '1',
  };
  return execFileSync('/bin/sh', ['-e', '-c', commands], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-reuse-'));
  shell('mkdir packages own', folder);
  shell(pack, root);
  const own = join(folder, 'own');
  shell(install, own);
  writeFileSync(join(own, 'quality-circle.mjs'), script);
  printed = shell(run, own);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the script of the guide prints the dates of the circle and what was left out', () => {
  expect(printed.trim().split('\n')).toEqual([
    '2026-09-03',
    '2026-10-01',
    '2026-11-05',
    '2026-12-03',
    '2027-01-07',
    '2027-02-04',
    '2027-03-04',
    '2027-04-01',
    '2027-05-06  left out: Christi Himmelfahrt',
    '2027-06-03',
    'kreis.ics has 9 dates',
  ]);
});

test('the calendar file has every date that is held, in Berlin time', () => {
  const file = readFileSync(join(folder, 'own/kreis.ics'), 'utf8');
  const starts = [...file.matchAll(/^DTSTART;TZID=Europe\/Berlin:(\S+)$/gm)].map(([, start]) => start);
  expect(starts).toEqual([
    '20260903T140000',
    '20261001T140000',
    '20261105T140000',
    '20261203T140000',
    '20270107T140000',
    '20270204T140000',
    '20270304T140000',
    '20270401T140000',
    '20270603T140000',
  ]);
});

test('a second run writes the same bytes', () => {
  const own = join(folder, 'own');
  const before = readFileSync(join(own, 'kreis.ics'));
  shell(run, own);
  expect(readFileSync(join(own, 'kreis.ics')).equals(before)).toBe(true);
});
