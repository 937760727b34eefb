import type { AllocationMode } from '../policy/index.ts';

/** Whether all applications wait for a deadline and are decided together. */
export function isDecidedTogether(mode: AllocationMode): boolean {
  return mode === 'lot' || mode === 'score';
}
