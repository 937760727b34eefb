import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asOpened, longest, longestFirst } from './longest-first.ts';

test('the story is looked at as it opens, then what takes longest begins, and the others keep their order', () => {
  const files = [
    '/a/story.browser.ts',
    '/a/public-pages.browser.ts',
    '/a/badge.browser.ts',
    '/a/pages-of-members.browser.ts',
    '/a/first-tour.browser.ts',
  ];
  expect(longestFirst(files, (it) => it)).toEqual([
    '/a/first-tour.browser.ts',
    '/a/pages-of-members.browser.ts',
    '/a/public-pages.browser.ts',
    '/a/story.browser.ts',
    '/a/badge.browser.ts',
  ]);
});

test('every file that is named is there', () => {
  const names = globSync('*.browser.ts', { cwd: import.meta.dirname }).map((file) => file.split('.')[0] ?? '');
  expect([asOpened, ...longest].filter((name) => !names.includes(name))).toEqual([]);
});
