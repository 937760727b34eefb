export * from './audit/audit-land.ts';
export * from './connect.ts';
export * from './embedded/make-folder.ts';
export * from './embedded/start-embedded.ts';
export * from './in-land.ts';
export * from './migrate.ts';
export * from './postgres-store.ts';
export * from './setting-error.ts';
