import type { ProgrammeSearch } from './programme-search.ts';

/**
 * The calendar that shows what somebody is looking for, as far as there is one: of the single network, region or
 * profession they chose. `undefined`: that of the whole Land comes nearest.
 */
export function calendarOfSearch(
  { netzwerk = [], region = [], beruf = [] }: ProgrammeSearch,
  networks: readonly { readonly id: string; readonly slug: string }[],
): string | undefined {
  const chosen = [
    ...netzwerk.flatMap((id) => networks.filter((it) => it.id === id).map(({ slug }) => `netzwerk/${slug}`)),
    ...region.map((ags) => `region/${ags}`),
    ...beruf.map((code) => `beruf/${code}`),
  ];
  return chosen.length === 1 ? chosen[0] : undefined;
}
