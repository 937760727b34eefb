export { type ChangeRefusal, ofRevision, type StaleRevision } from './change-refusal.ts';
export * from './change-sessions.ts';
export type { Occurrence } from './occurrence.ts';
export * from './series-change.ts';
