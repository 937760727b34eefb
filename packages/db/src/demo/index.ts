export * from './demo-people.ts';
export * from './load-demo.ts';
