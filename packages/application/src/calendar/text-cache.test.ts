import { expect, test } from 'vitest';
import { createTextCache } from './text-cache.ts';

test('a text is kept for as long as its version holds', () => {
  const cache = createTextCache(10);
  cache.set('land', '1', 'abc');
  expect([cache.get('land', '1'), cache.get('land', '2'), cache.get('network', '1')]).toEqual([
    'abc',
    undefined,
    undefined,
  ]);
});

test('a full cache forgets what was not asked for longest', () => {
  const cache = createTextCache(9);
  for (const key of ['a', 'b', 'c']) cache.set(key, '1', 'xyz');
  cache.get('a', '1');
  cache.set('d', '1', 'xyz');
  expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key, '1'))).toEqual(['xyz', undefined, 'xyz', 'xyz']);
});

test('a new version takes the place of the old one, and what is too long takes none', () => {
  const cache = createTextCache(6);
  cache.set('a', '1', 'xyz');
  cache.set('a', '2', 'uvw');
  cache.set('b', '1', 'xyz');
  cache.set('c', '1', 'much too long');
  expect([cache.get('a', '2'), cache.get('b', '1'), cache.get('c', '1')]).toEqual(['uvw', 'xyz', undefined]);
});
