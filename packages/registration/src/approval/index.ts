export * from './superior-approval.ts';
export * from './superior-rule.ts';
