export { type ChangeRefusal, ofRevision, type StaleRevision } from './change-refusal.ts';
export * from './change-sessions.ts';
export { isPast, type Occurrence } from './occurrence.ts';
export * from './series-change.ts';
export { reachedBy } from './wish.ts';
