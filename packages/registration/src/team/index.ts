export * from './attendance-shown.ts';
export * from './read-team-list.ts';
export * from './team-next-step.ts';
