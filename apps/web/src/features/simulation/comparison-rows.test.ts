import { expect, test } from 'vitest';
import { difference, gainsAndLosses } from './comparison-rows.ts';

const change = (name: string, before: 'accepted' | 'waiting', after: 'accepted' | 'waiting') => ({
  registration: name,
  name,
  before,
  after,
});

test('who gains a place stands apart from who loses it, each by name, Ö among O', () => {
  const [zoe, ada] = [change('Zoe Amt', 'accepted', 'waiting'), change('Ada Amt', 'accepted', 'waiting')];
  const [otto, oezge] = [change('Otto Amt', 'waiting', 'accepted'), change('Özge Amt', 'waiting', 'accepted')];
  expect(gainsAndLosses([zoe, otto, ada, oezge], 'de')).toEqual({ gains: [otto, oezge], losses: [ada, zoe] });
});

test.for([
  [3, 5, '+2'],
  [5, 3, '−2'],
  [4, 4, '0'],
  [0, 1200, '+1.200'],
] as const)('from %i to %i is %s', ([before, after, text]) => {
  expect(difference(before, after, 'de')).toBe(text);
});
