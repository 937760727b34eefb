import { expect, test } from 'vitest';
import { anEntry } from '../../testing/acceptance-cases.ts';
import { type BlockCache, blockOf, type CachedBlock, createBlockCache } from './block-cache.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { germanCalendarWords } from './calendar-words.ts';

const entry = anEntry({ categories: ['Pflege'], part: { number: 1, of: 2 } });

/** Asks for one block after another, and counts how many had to be written. */
function writtenFor(...entries: CalendarEntry[]): number {
  let written = 0;
  const blocks = new Map<string, CachedBlock>();
  const cache: BlockCache = {
    get: (key) => blocks.get(key),
    set: (key, block) => {
      written += 1;
      blocks.set(key, block);
    },
  };
  for (const each of entries) blockOf(each, 'public', germanCalendarWords, cache);
  return written;
}

test('an entry that did not change is written once', () => {
  expect(writtenFor(entry, structuredClone(entry), structuredClone(entry))).toBe(1);
});

test.for<Partial<CalendarEntry>>([
  { summary: 'Aufbaukurs' },
  { sequence: 1 },
  { categories: ['Pflege', 'Hilfe'] },
  { categories: ['Hilfe'] },
  { part: { number: 1, of: 3 } },
  { location: 'Raum 2' },
  { status: 'cancelled' },
])('%j makes it another block, even if nobody touched the revision', (change) => {
  expect(writtenFor(entry, { ...entry, ...change })).toBe(2);
});

test('a confirmed and a waiting person do not push each other out', () => {
  const waiting: CalendarEntry = { ...entry, status: 'waitlisted' };
  expect(writtenFor(entry, waiting, entry, waiting)).toBe(2);
});

test('other words make it another block', () => {
  const cache = createBlockCache(10);
  const cancelled = { ...entry, status: 'cancelled' as const };
  const german = blockOf(cancelled, 'public', germanCalendarWords, cache);
  const english = blockOf(cancelled, 'public', { ...germanCalendarWords, cancelledPrefix: 'CANCELLED: ' }, cache);
  expect(english.text).toBe(german.text.replace('ABGESAGT', 'CANCELLED'));
});

test('a full cache forgets what came first', () => {
  const cache = createBlockCache(2);
  const block = { text: '', namesTimeZone: false, entry, words: germanCalendarWords };
  for (const key of ['a', 'b', 'a', 'c']) cache.set(key, block);
  expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([block, undefined, block]);
});
