import type { Answers } from '../../lib/api-types.ts';

export type Standing = Answers['series']['read']['learners'][number]['standing'];

/** How a standing is called in an address, in the order of the tabs. */
const names = {
  waiting: 'zu-entscheiden',
  undrawn: 'nicht-gezeichnet',
  revoked: 'widerrufen',
  due: 'faellig',
  underway: 'unterwegs',
  issued: 'ausgestellt',
} as const satisfies Record<Standing, string>;

export const standings = Object.keys(names) as readonly Standing[];

export function standingName(standing: Standing): string {
  return names[standing];
}

/** The standing an address narrows to; nothing where it names none. */
export function standingFilter(name: string | undefined): Standing | undefined {
  return standings.find((it) => names[it] === name);
}
