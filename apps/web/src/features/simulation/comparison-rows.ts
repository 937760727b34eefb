import type { Answers } from '../../lib/api-types.ts';
import { formatNumber } from '../../lib/format-number.ts';
import type { Locale } from '../../lib/locale.ts';

export type Comparison = Answers['allocation']['compare'];
export type Change = Comparison['changed'][number];

/** Whom other rules would give a place and whom they would take it from, each by name. */
export function gainsAndLosses(changed: readonly Change[], locale: Locale) {
  const byName = changed.toSorted((one, other) => one.name.localeCompare(other.name, locale));
  return {
    gains: byName.filter(({ after }) => after === 'accepted'),
    losses: byName.filter(({ before }) => before === 'accepted'),
  };
}

/** „+2“, „−1“, „0“: with a sign that is as wide as the other one. */
export function difference(before: number, after: number, locale: Locale): string {
  if (after === before) return '0';
  return `${after > before ? '+' : '−'}${formatNumber(Math.abs(after - before), locale)}`;
}
