import type { Inputs } from '../../lib/api-types.ts';

export type TeamList = Inputs['own']['teams']['list'];

/** The lists with their names in the address; without one it is what is coming. */
const names = { to_do: 'offen', coming: undefined, past: 'vorbei' } as const satisfies Record<
  TeamList,
  string | undefined
>;

export const teamLists = Object.keys(names) as readonly TeamList[];

/** Which list an address names; what is coming, where it names none that there is. */
export function teamListCalled(name: string | undefined): TeamList {
  return teamLists.find((it) => names[it] !== undefined && names[it] === name) ?? 'coming';
}

/** The address of a page of a list. */
export function teamsPath(list: TeamList, text = '', page = 1): string {
  const search = new URLSearchParams();
  if (names[list] !== undefined) search.set('liste', names[list]);
  if (text !== '') search.set('q', text);
  if (page > 1) search.set('seite', String(page));
  return search.size === 0 ? '/meine/teams' : `/meine/teams?${search}`;
}
