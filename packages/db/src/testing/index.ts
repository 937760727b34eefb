export * from './store-under-test.ts';
export * from './test-database.ts';
