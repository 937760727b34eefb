export * from './answer-condition.ts';
export * from './candidate.ts';
export * from './decide-eligibility.ts';
export * from './unmet-condition.ts';
