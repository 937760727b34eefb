import { parseLocalDate } from '@netzwerkstatt/domain';
import { formatDayShort } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import type { NamedValue, ProgrammeNames } from './programme-names.ts';
import type { ProgrammeSearch } from './programme-search.ts';
import { programmeWords } from './programme-words.ts';

/** Something the list is narrowed by, and the search without it. */
export interface ActiveFilter {
  readonly label: string;
  readonly without: ProgrammeSearch;
}

/** What is set, in the order in which it stands on the page. The page of the list is none: without a filter it begins anew. */
export function activeFilters(search: ProgrammeSearch, names: ProgrammeNames, locale: Locale): readonly ActiveFilter[] {
  const words = programmeWords[locale];
  const { seite: _, ...rest } = search;
  const { q, von, bis, frei } = rest;
  const day = (text: string) => formatDayShort(parseLocalDate(text), locale);
  return [
    ...(q === undefined ? [] : [{ label: words.quoted(q), without: { ...rest, q: undefined } }]),
    ...(von === undefined ? [] : [{ label: words.fromDay(day(von)), without: { ...rest, von: undefined } }]),
    ...(bis === undefined ? [] : [{ label: words.toDay(day(bis)), without: { ...rest, bis: undefined } }]),
    ...(frei ? [{ label: words.onlyFree, without: { ...rest, frei: undefined } }] : []),
    ...facets.flatMap((facet) =>
      (rest[facet] ?? []).map((value) => ({
        label: labelOf(names[facet], value),
        without: { ...rest, [facet]: rest[facet]?.filter((it) => it !== value) },
      })),
    ),
  ];
}

const facets = ['art', 'format', 'region', 'netzwerk', 'beruf'] as const;

/** An address may name a district or network of another Land: it filters all the same, so it is shown as it stands there. */
function labelOf(names: readonly NamedValue[], value: string): string {
  return names.find((it) => it.value === value)?.label ?? value;
}
