import { type CalendarBlock, renderBlock } from './calendar-block.ts';
import type { CalendarAudience, CalendarEntry } from './calendar-entry.ts';
import type { CalendarWords } from './calendar-words.ts';
import { isSameEntry, isSameWords } from './same-entry.ts';

/** A block together with what it was written from. */
export interface CachedBlock extends CalendarBlock {
  readonly entry: CalendarEntry;
  readonly words: CalendarWords;
}

/** Where written blocks are kept between two feeds; a `Map` will do. */
export interface BlockCache {
  get(key: string): CachedBlock | undefined;
  set(key: string, block: CachedBlock): unknown;
}

/**
 * A cache that forgets its oldest block when it is full.
 *
 * @param maxBlocks - about 2 KB of memory each.
 */
export function createBlockCache(maxBlocks: number): BlockCache {
  const blocks = new Map<string, CachedBlock>();
  return {
    get: (key) => blocks.get(key),
    set: (key, block) => {
      blocks.delete(key);
      for (const oldest of blocks.keys()) {
        if (blocks.size < maxBlocks) break;
        blocks.delete(oldest);
      }
      blocks.set(key, block);
    },
  };
}

/**
 * The block of an entry, written anew only when something about the entry changed.
 *
 * The revision alone would not do: a title belongs to the event, and whoever forgets to touch its sessions would get
 * old text from one process and new text from another.
 */
export function blockOf(
  entry: CalendarEntry,
  audience: CalendarAudience,
  words: CalendarWords,
  cache: BlockCache,
): CalendarBlock {
  const key = keyOf(entry, audience);
  const cached = cache.get(key);
  if (cached && isSameEntry(cached.entry, entry) && isSameWords(cached.words, words)) return cached;
  const block = { ...renderBlock(entry, audience, words), entry, words };
  cache.set(key, block);
  return block;
}

/**
 * One place for what everybody sees of an entry, and one each for those who are shown the room and for those who wait,
 * so that they do not push each other out. A UID has no blank.
 */
function keyOf({ uid, onlineRoomUrl, status }: CalendarEntry, audience: CalendarAudience): string {
  const key = audience === 'personal' && onlineRoomUrl ? `${uid} room` : uid;
  return status === 'waitlisted' ? `${key} waitlisted` : key;
}
