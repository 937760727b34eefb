import type { Answers } from '../../lib/api-types.ts';

export type Standing = Answers['series']['read']['learners'][number]['standing'];

/** In the order of the tabs. */
export const standings = [
  'waiting',
  'undrawn',
  'revoked',
  'due',
  'renewable',
  'ending',
  'underway',
  'lapsed',
  'issued',
] as const satisfies readonly Standing[];
