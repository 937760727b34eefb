export * from './mail-catcher.ts';
export * from './spawn-house.ts';
export * from './staff.ts';
export * from './visitor.ts';
