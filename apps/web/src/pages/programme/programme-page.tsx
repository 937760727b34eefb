import { getRouteApi } from '@tanstack/react-router';
import { Hero } from '../../components/layout/hero.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Split } from '../../components/layout/split.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { activeFilters } from '../../features/programme/active-filters.ts';
import { ProgrammeFacets } from '../../features/programme/programme-facets.tsx';
import { programmeNames } from '../../features/programme/programme-names.ts';
import { ProgrammeResults } from '../../features/programme/programme-results.tsx';
import { ProgrammeSearchBar } from '../../features/programme/programme-search-bar.tsx';
import { programmeWords } from '../../features/programme/programme-words.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';

const root = getRouteApi('__root__');
const route = getRouteApi('/veranstaltungen');

export function ProgrammePage() {
  const { land } = root.useLoaderData();
  const { result, choices } = route.useLoaderData();
  const search = route.useSearch();
  const words = useWords(programmeWords);
  const locale = useLocale();
  const names = programmeNames({ land, choices, networks: result.networks }, locale);
  const filters = activeFilters(search, names, locale);
  return (
    <>
      <Hero>
        <PageHeader title={words.title} lead={words.lead}>
          <ProgrammeSearchBar professions={choices.professions} />
        </PageHeader>
      </Hero>
      <Wrap>
        <Split kind="filters" side={<ProgrammeFacets result={result} names={names} setCount={filters.length} />}>
          <ProgrammeResults result={result} search={search} filters={filters} />
        </Split>
      </Wrap>
    </>
  );
}
