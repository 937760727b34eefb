export * from './allocate.ts';
export * from './allocation.ts';
export * from './application.ts';
export * from './lot.ts';
export * from './order-pools.ts';
export * from './rank-applications.ts';
