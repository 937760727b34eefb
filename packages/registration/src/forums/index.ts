export * from './assign-forums.ts';
export * from './explain-forums.ts';
export type { WayRequest } from './forum-ways.ts';
export * from './forum-wishes.ts';
