import type { EmailAddress, Instant, TimeZone } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { allDay, anEntry, timed } from '../../testing/acceptance-cases.ts';
import { type BlockCache, blockOf, type CachedBlock, createBlockCache } from './block-cache.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { germanCalendarWords } from './calendar-words.ts';

const when = timed('2026-03-12T09:00', '2026-03-12T17:00');
const entry = anEntry({ when, categories: ['Pflege'], part: { number: 1, of: 2 } });

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

/** Another value of every field there is: a field that is added and not compared would keep old text alive. */
const anotherValue: { readonly [Field in keyof Required<CalendarEntry>]: CalendarEntry[Field] } = {
  uid: 'session-2@x',
  summary: 'Aufbaukurs',
  part: { number: 1, of: 3 },
  when: timed('2026-03-12T09:00', '2026-03-12T17:01'),
  location: 'Raum 2',
  url: 'https://x.example',
  description: 'Neu',
  organiser: { name: 'Netzwerk Nord', email: 'a@x.example' as EmailAddress },
  categories: ['Pflege', 'Hilfe'],
  status: 'cancelled',
  sequence: 1,
  revisedAt: '2026-01-05T08:00:00.001Z' as Instant,
  parentUid: 'event-1@x',
  onlineRoomUrl: 'https://raum.example',
};
const changes = Object.entries(anotherValue).map(([field, value]): Partial<CalendarEntry> => ({ [field]: value }));

test.for<Partial<CalendarEntry>>([
  ...changes,
  { categories: ['Hilfe'] },
  { part: { number: 2, of: 2 } },
  { when: timed('2026-03-12T09:01', '2026-03-12T17:00') },
  { when: { ...when, timeZone: 'Europe/Vienna' as TimeZone } },
  { when: { ...when, startChoice: 'later' } },
  { when: { ...when, endChoice: 'later' } },
  { when: allDay('2026-03-12') },
])('%j makes it another block, even if nobody touched the revision', (change) => {
  expect(writtenFor(entry, { ...entry, ...change })).toBe(2);
});

test('whole days are another block when one of them is another', () => {
  const days = anEntry({ when: allDay('2026-03-12', '2026-03-13') });
  expect(writtenFor(days, structuredClone(days), { ...days, when: allDay('2026-03-12') })).toBe(2);
  expect(writtenFor(days, { ...days, when: allDay('2026-03-11', '2026-03-13') })).toBe(2);
});

test('another mailbox behind the same name makes it another block', () => {
  const organiser = { name: 'Nord', email: 'a@x.example' as EmailAddress };
  const from = anEntry({ organiser });
  expect(writtenFor(from, { ...from, organiser: { ...organiser, email: 'b@x.example' as EmailAddress } })).toBe(2);
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
