export * from './case-data-hints.ts';
export * from './circle-lapse.ts';
export * from './circle-members.ts';
export * from './circle-work.ts';
export * from './quality-circle.ts';
