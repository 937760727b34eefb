export * from './invitation-status.ts';
export * from './invitation-times.ts';
export * from './read-invitees.ts';
