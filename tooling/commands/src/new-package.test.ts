import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { roomKinds } from './new-package/room-files.ts';
import { run } from './new-package.ts';
import { quietEnvironment, root } from './process.ts';

const rooms = [
  {
    name: 'new-nouns',
    kind: 'domain',
    folder: 'packages/new-nouns',
    configs: ['tsconfig', 'tsconfig.test', 'tsconfig.build'],
  },
  {
    name: 'new-rules',
    kind: 'rules',
    folder: 'packages/new-rules',
    configs: ['tsconfig', 'tsconfig.test', 'tsconfig.build'],
  },
  {
    name: 'new-cases',
    kind: 'application',
    folder: 'packages/new-cases',
    configs: ['tsconfig', 'tsconfig.test', 'tsconfig.build'],
  },
  { name: 'new-port', kind: 'adapter', folder: 'packages/new-port', configs: ['tsconfig', 'tsconfig.build'] },
  { name: 'new-door', kind: 'app', folder: 'apps/new-door', configs: ['tsconfig'], isPrivate: true },
] as const;

/** A copy of the workspace with our presets and tools, and with no rooms but the new ones. */
let house: string;

beforeAll(async () => {
  house = mkdtempSync(join(tmpdir(), 'netzwerkstatt-house-'));
  for (const file of ['package.json', 'pnpm-workspace.yaml', 'turbo.json', 'tsconfig.base.json', '.gitignore']) {
    cpSync(join(root, file), join(house, file));
  }
  for (const preset of ['tooling/biome', 'tooling/typescript', 'tooling/vitest']) {
    const withoutInstalled = (path: string) => basename(path) !== 'node_modules';
    cpSync(join(root, preset), join(house, preset), { recursive: true, filter: withoutInstalled });
  }
  // Everything a room without code of its own needs is installed for the commands too.
  symlinkSync(join(root, 'tooling/commands/node_modules'), join(house, 'node_modules'));
  for (const folder of ['apps', 'packages']) mkdirSync(join(house, folder));
  return () => rmSync(house, { recursive: true, force: true });
});

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

/** @returns the exit code, and what was said when it is not 0. */
function tool(name: string, args: readonly string[], cwd = house): { code: number | null; said: string } {
  const bin = join(root, 'node_modules/.bin', name);
  const { status, stdout, stderr } = spawnSync(bin, args, { cwd, encoding: 'utf8', env: quietEnvironment });
  return { code: status, said: status === 0 ? '' : `${stdout}${stderr}` };
}

const fine = { code: 0, said: '' };

describe('a new room', () => {
  beforeAll(async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    for (const { name, kind, ...room } of rooms) {
      const code = await run([name, '--kind', kind, ...('isPrivate' in room ? ['--private'] : [])], house);
      if (code !== 0) throw new Error(`${name} was not made`);
    }
  });

  test('can be of every kind that has arrows', () => {
    const settings = readFileSync(join(house, 'turbo.json'), 'utf8').replace(/^\s*\/\/.*$/gm, '');
    expect(Object.keys(JSON.parse(settings).boundaries.tags)).toEqual([...roomKinds]);
    expect(rooms.map(({ kind }) => kind)).toEqual([...roomKinds]);
  });

  test('is written as the formatter writes and as the linter likes it', () => {
    expect(tool('biome', ['check', '--config-path=tooling/biome/house.json', 'packages', 'apps'])).toEqual(fine);
  });

  test('keeps to the arrows of the house', () => {
    expect(tool('turbo', ['boundaries'])).toEqual(fine);
  });

  test.for(rooms)('has types, if it is of the kind $kind', ({ folder, configs }) => {
    const made = configs.map((config) => tool('tsc', ['-p', `${config}.json`], join(house, folder)));
    expect(made).toEqual(configs.map(() => fine));
  });

  test.for(rooms)('wears the tag by which the arrows know it: $kind', ({ kind, folder }) => {
    const { tags } = JSON.parse(readFileSync(join(house, folder, 'turbo.json'), 'utf8'));
    expect(tags).toEqual([kind]);
  });

  test('without Node in it refuses Node', () => {
    const source = 'export const now = process.uptime();\n';
    const { folder } = rooms[1];
    const file = join(house, folder, 'src/clock.ts');
    writeFileSync(file, source);
    const { code, said: why } = tool('tsc', ['-p', 'tsconfig.json'], join(house, folder));
    rmSync(file);
    expect([code === 0, /Cannot find name 'process'/.test(why)]).toEqual([false, true]);
  });
});

describe('no room is made', () => {
  const usage = 'pnpm new:package <name> --kind domain|rules|application|adapter|app [--private]';
  test.for([
    { why: 'without a name', args: ['--kind', 'rules'], says: usage },
    { why: 'without a kind', args: ['somewhere'], says: usage },
    { why: 'of a kind nobody knows', args: ['somewhere', '--kind', 'utils'], says: usage },
    { why: 'with a name that is a way out of the house', args: ['../somewhere', '--kind', 'rules'], says: usage },
  ])('$why', async ({ args, says }) => {
    const { code, said: complaint } = await refused(args);
    expect([code, complaint]).toEqual([1, [says]]);
  });

  test('where one is already', async () => {
    await run(['twice', '--kind', 'rules'], house);
    const { code, said: complaint } = await refused(['twice', '--kind', 'rules']);
    expect([code, complaint]).toEqual([1, [`${join(house, 'packages/twice')} is there already.`]]);
  });

  async function refused(args: string[]) {
    const complaints = vi.mocked(console.error).mockImplementation(() => {});
    const code = await run(args, house);
    const complaint = complaints.mock.calls.map(([line]) => line);
    complaints.mockClear();
    return { code, said: complaint };
  }
});
