export * from './builders.ts';
export * from './changing-stage.ts';
export * from './contracts/index.ts';
export * from './counting-random.ts';
export * from './memory/create-memory-store.ts';
export * from './movable-clock.ts';
export * from './readable-links.ts';
export * from './stage.ts';
