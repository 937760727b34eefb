import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MadeFont, makeFonts } from './make-fonts.ts';

const web = new URL('../../../apps/web/', import.meta.url);
let folder: string;
let made: MadeFont[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  made = await makeFonts(folder, join(folder, 'fonts.css'));
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

test('no weight is heavier than 30 kB', () => {
  expect(made.filter(({ bytes }) => bytes > 30_000)).toEqual([]);
});

test.for([400, 500, 600])('the font the web serves is the one that is made here: weight %d', async (weight) => {
  const file = `fira-sans-${weight}.woff2`;
  const served = await readFile(new URL(`public/fonts/${file}`, web));
  expect(served.equals(await readFile(join(folder, file)))).toBe(true);
});

test('the style sheet of the web is the one that is made here', async () => {
  const served = await readFile(new URL('src/styles/fonts.css', web), 'utf8');
  expect(served).toBe(await readFile(join(folder, 'fonts.css'), 'utf8'));
});
