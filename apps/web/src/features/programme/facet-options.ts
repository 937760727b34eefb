import type { FacetOption } from '../../components/search/facet-group.tsx';
import type { NamedValue } from './programme-names.ts';

/** The values of a facet with their hits; without one, none. */
export function facetOptions(
  names: readonly NamedValue[],
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[] = [],
): readonly FacetOption[] {
  return names.map(({ value, label }) => ({
    value,
    label,
    count: counts[value] ?? 0,
    checked: chosen.includes(value),
  }));
}
