import type { Ags } from '@netzwerkstatt/domain';
import type { LandProfile } from './land-profile.ts';

/** The districts that have a border with this one, by key; none where nobody has written down the borders of a Land. */
export function neighboursOf({ borders = [] }: Pick<LandProfile, 'borders'>, region: Ags): readonly Ags[] {
  return borders
    .filter((it) => it.includes(region))
    .map(([a, b]) => (a === region ? b : a))
    .toSorted();
}
