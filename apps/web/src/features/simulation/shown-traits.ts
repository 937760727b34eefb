import type { TraitKind } from '@netzwerkstatt/registration';
import type { Answers } from '../../lib/api-types.ts';

const order: readonly TraitKind[] = ['group', 'profession', 'region', 'organisationType', 'organisation'];

/** What a mix can be looked at by: traits that somebody has, and institutions only where they have names. */
export function shownTraits(bars: Answers['allocation']['simulate']['bars']): readonly TraitKind[] {
  return order.filter((by) =>
    by === 'organisation' ? bars.organisation.some(({ name }) => name !== undefined) : bars[by].length > 0,
  );
}
