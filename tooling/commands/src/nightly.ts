import { nightlySteps } from './verify/steps.ts';
import { verify } from './verify/verify.ts';

/** `pnpm nightly`: what takes too long for every change. */
export function run(): Promise<number> {
  return verify(nightlySteps());
}
