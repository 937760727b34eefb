export * from './assistance.ts';
export * from './assistance-resources.ts';
