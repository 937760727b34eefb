import type { TraitKind } from '@netzwerkstatt/registration';
import type { Answers } from '../../lib/api-types.ts';

type Simulation = Answers['allocation']['simulate'];
type Bar = Simulation['bars'][TraitKind][number];

const order: readonly TraitKind[] = ['group', 'profession', 'region', 'organisationType', 'organisation'];

/** What a mix can be looked at by: traits that somebody has, and institutions only where they have names. */
export function shownTraits(bars: Simulation['bars']): readonly TraitKind[] {
  return order.filter((by) =>
    by === 'organisation' ? bars.organisation.some(({ name }) => name !== undefined) : bars[by].length > 0,
  );
}

/** Places that were asked for by people who are in none of the bars. */
export function missingSeats(asked: number, bars: readonly Pick<Bar, 'applied'>[]): number {
  return asked - bars.reduce((sum, { applied }) => sum + applied, 0);
}

/** Places that are waited for, and not because of a cap. */
export function waitingOtherwise(waiting: number, caps: readonly Pick<Simulation['bindingCaps'][number], 'waiting'>[]) {
  return waiting - caps.reduce((sum, it) => sum + it.waiting, 0);
}
