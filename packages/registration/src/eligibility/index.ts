export * from './candidate.ts';
export * from './decide-eligibility.ts';
export type { EligibilityRefusal, UnmetCode, UnmetCondition, UnmetReason, WayOut } from './unmet-condition.ts';
