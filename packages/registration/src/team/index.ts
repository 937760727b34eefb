export * from './read-team-list.ts';
export * from './team-next-step.ts';
