import { berlinTimeZoneLines } from './berlin-time-zone.ts';
import { type BlockCache, blockOf, createBlockCache } from './block-cache.ts';
import type { CalendarBlock } from './calendar-block.ts';
import type { CalendarAudience, CalendarEntry } from './calendar-entry.ts';
import { oneLine } from './calendar-text.ts';
import { type CalendarWords, germanCalendarWords } from './calendar-words.ts';
import { foldLines } from './fold-lines.ts';

/** What every calendar file can be told. */
export interface CalendarFileOptions {
  /** Default `public`: addresses of online rooms stay out. */
  readonly audience?: CalendarAudience;
  /** Default {@link germanCalendarWords}. */
  readonly words?: CalendarWords;
  /** Default: a cache of this process with room for 10 000 blocks. */
  readonly cache?: BlockCache;
  /** Which program wrote the file, as a formal public identifier: `-//Owner//Product//DE`. */
  readonly productId?: string;
}

const sharedCache = createBlockCache(10_000);

/** Puts a file together. Entries are written in the order of their start, however they come. */
export function calendarFile(
  ownHeader: readonly string[],
  entries: readonly CalendarEntry[],
  { audience = 'public', words = germanCalendarWords, cache = sharedCache, productId }: CalendarFileOptions,
): string {
  assertUniqueUids(entries);
  const blocks = inOrder(entries).map((entry) => blockOf(entry, audience, words, cache));
  return fileOf(ownHeader, blocks, productId);
}

/** Puts written blocks together, with the definition of Europe/Berlin if one of them needs it. */
export function fileOf(ownHeader: readonly string[], blocks: readonly CalendarBlock[], productId?: string): string {
  const header = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${oneLine(productId ?? '-//Netzwerkstatt//Scheduling//DE')}`,
    'CALSCALE:GREGORIAN',
    ...ownHeader,
    ...(blocks.some((block) => block.namesTimeZone) ? berlinTimeZoneLines : []),
  ];
  // Joined once: a feed of thousands is megabytes, and copying them is what a warm cache spends its time on.
  const parts = [foldLines(`${header.join('\r\n')}\r\n`)];
  for (const { text } of blocks) parts.push(text);
  parts.push('END:VCALENDAR\r\n');
  return parts.join('');
}

/** The order of the wall clock is near enough to that of time, and the same in every process. */
function inOrder(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const isInOrder = entries.every((entry, index) => index === 0 || compare(entries[index - 1] ?? entry, entry) < 0);
  return isInOrder ? entries : entries.toSorted(compare);
}

function compare(a: CalendarEntry, b: CalendarEntry): number {
  const [startOfA, startOfB] = [startOf(a), startOf(b)];
  if (startOfA !== startOfB) return startOfA < startOfB ? -1 : 1;
  return a.uid < b.uid ? -1 : 1;
}

function startOf({ when }: CalendarEntry): string {
  return when.kind === 'all_day' ? when.firstDay : when.startsAt;
}

function assertUniqueUids(entries: readonly CalendarEntry[]): void {
  const seen = new Set<string>();
  for (const { uid } of entries) {
    if (seen.has(uid)) throw new RangeError(`two entries with the UID ${uid}`);
    seen.add(uid);
  }
}
