import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { CalendarDays, SearchX } from '../../components/icons.ts';
import { useWords } from '../../lib/words.ts';
import type { ActiveFilter } from './active-filters.ts';
import { PROGRAMME_PATH, programmeHref } from './programme-href.ts';
import type { ProgrammeSearch } from './programme-search.ts';
import { programmeWords } from './programme-words.ts';

export interface EmptyProgrammeProps {
  readonly search: ProgrammeSearch;
  readonly total: number;
  readonly filters: readonly ActiveFilter[];
}

/** More ways out than this are none. */
const MAX_WAYS = 4;

/** Why the list is empty, and how to go on. */
export function EmptyProgramme({ search, total, filters }: EmptyProgrammeProps) {
  const words = useWords(programmeWords);
  if (total > 0) {
    return (
      <EmptyState
        icon={<SearchX />}
        level={3}
        title={words.noSuchPage}
        actions={<Way href={programmeHref({ ...search, seite: undefined })} label={words.firstPage} />}
      >
        <p>{words.noSuchPageReason}</p>
      </EmptyState>
    );
  }
  if (filters.length === 0) {
    return (
      <EmptyState
        icon={<CalendarDays />}
        level={3}
        title={words.nothing}
        actions={<Way href="/kalender" label={words.subscribe} />}
      >
        <p>{words.nothingReason}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<SearchX />}
      level={3}
      title={words.noHits}
      actions={
        <>
          {filters.length > 1 &&
            filters
              .slice(0, MAX_WAYS)
              .map(({ label, without }) => (
                <Way key={label} href={programmeHref(without)} label={words.without(label)} />
              ))}
          <Way href={PROGRAMME_PATH} label={words.all} />
        </>
      }
    >
      <p>{words.noHitsReason}</p>
    </EmptyState>
  );
}

function Way({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <ButtonLink variant="secondary" size="small" href={href}>
      {label}
    </ButtonLink>
  );
}
