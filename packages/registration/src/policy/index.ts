export * from './allocation-policy.ts';
export * from './seat-tally.ts';
export * from './traits.ts';
