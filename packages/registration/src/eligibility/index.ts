export * from './candidate.ts';
export * from './decide-eligibility.ts';
export * from './missing-modules.ts';
export type { EligibilityRefusal, UnmetCode, UnmetCondition, UnmetReason, WayOut } from './unmet-condition.ts';
