import { expect, test } from 'vitest';
import { formatHttpDate, parseHttpDate } from './http-date.ts';

const now = Date.parse('2026-11-21T09:00:00Z');
const at = Date.parse('1994-11-06T08:49:37Z') / 1000;

test.for([
  ['Sun, 06 Nov 1994 08:49:37 GMT', at],
  ['Sunday, 06-Nov-94 08:49:37 GMT', at],
  ['Sun Nov  6 08:49:37 1994', at],
  ['Saturday, 21-Nov-76 00:00:00 GMT', Date.parse('2076-11-21T00:00:00Z') / 1000],
  ['Monday, 21-Nov-77 00:00:00 GMT', Date.parse('1977-11-21T00:00:00Z') / 1000],
  ['Wed, 31 Dec 1969 23:59:59 GMT', -1],
  ['Thu, 29 Feb 2024 00:00:00 GMT', Date.parse('2024-02-29T00:00:00Z') / 1000],
] as const)('%s is a date', ([text, seconds]) => {
  expect(parseHttpDate(text, now)).toBe(seconds);
});

test.for([
  'not a date',
  '',
  '1',
  '2026',
  '2026-11-21T09:00:00Z',
  'Sun, 06 Nov 1994 08:49:37',
  'Sun, 06 Nov 1994 08:49:37 +0100',
  'sun, 06 nov 1994 08:49:37 gmt',
  'Sun, 6 Nov 1994 08:49:37 GMT',
  'Sun, 06 Xyz 1994 08:49:37 GMT',
  'Sun, 30 Feb 2026 08:49:37 GMT',
  'Sun, 06 Nov 1994 24:00:00 GMT',
  'Sun, 06 Nov 1994 08:60:00 GMT',
])('%j is none', (text) => {
  expect(parseHttpDate(text, now)).toBeUndefined();
});

test('what is written is read, over four centuries', () => {
  for (let seconds = -3e9; seconds < 1e10; seconds += 9_999_991) {
    expect(parseHttpDate(formatHttpDate(seconds), now)).toBe(seconds);
  }
});
