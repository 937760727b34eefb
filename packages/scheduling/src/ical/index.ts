export type { BlockCache, CachedBlock } from './block-cache.ts';
export { createBlockCache } from './block-cache.ts';
export type { CalendarBlock } from './calendar-block.ts';
export * from './calendar-download.ts';
export * from './calendar-entry.ts';
export * from './calendar-feed.ts';
export type { CalendarFileOptions } from './calendar-file.ts';
export * from './calendar-words.ts';
export * from './entry-from-session.ts';
