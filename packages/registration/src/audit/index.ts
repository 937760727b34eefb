export * from './audit-event.ts';
export * from './audit-rules.ts';
export * from './audited-event.ts';
