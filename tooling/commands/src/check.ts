import { checkSteps } from './verify/steps.ts';
import { verify } from './verify/verify.ts';

/** `pnpm check`: all but what needs a browser or takes long. */
export function run(): Promise<number> {
  return verify(checkSteps());
}
