import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { longest, longestFirst } from './longest-first.ts';

test('what takes longest begins first, and the others keep their order', () => {
  const files = [
    '/a/story.browser.ts',
    '/a/public-pages.browser.ts',
    '/a/badge.browser.ts',
    '/a/pages-of-members.browser.ts',
  ];
  expect(longestFirst(files, (it) => it)).toEqual([
    '/a/pages-of-members.browser.ts',
    '/a/public-pages.browser.ts',
    '/a/story.browser.ts',
    '/a/badge.browser.ts',
  ]);
});

test('every file that is named as long is there', () => {
  const names = globSync('*.browser.ts', { cwd: import.meta.dirname }).map((file) => file.split('.')[0] ?? '');
  expect(longest.filter((name) => !names.includes(name))).toEqual([]);
});
