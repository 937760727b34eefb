import { checkSteps, furtherSteps } from './verify/steps.ts';
import { verify } from './verify/verify.ts';

/** `pnpm test`: everything CI runs. */
export function run(): Promise<number> {
  return verify([...checkSteps(), ...furtherSteps()]);
}
