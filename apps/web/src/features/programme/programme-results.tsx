import { useEffect, useRef } from 'react';
import { ResultList } from '../../components/data/result-list.tsx';
import { Rss } from '../../components/icons.ts';
import { Link } from '../../components/navigation/link.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { FilterChips } from '../../components/search/filter-chips.tsx';
import { ResultHead } from '../../components/search/result-head.tsx';
import type { Answers, ListedEvent } from '../../lib/api-types.ts';
import { formatMonth } from '../../lib/format-date.ts';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { subscribeHref } from '../calendar/calendar-links.ts';
import { EventCard } from '../event/event-card.tsx';
import { eventWords } from '../event/event-words.ts';
import { heldSessions } from '../event/held-sessions.ts';
import type { ActiveFilter } from './active-filters.ts';
import { calendarOfSearch } from './calendar-of-search.ts';
import { EmptyProgramme } from './empty-programme.tsx';
import { monthGroups } from './month-groups.ts';
import { programmeHref } from './programme-href.ts';
import styles from './programme-results.module.css';
import type { ProgrammeSearch } from './programme-search.ts';
import { programmeWords } from './programme-words.ts';

/** As long as a page of results is on the server. */
const PAGE_LENGTH = 20;

export interface ProgrammeResultsProps {
  readonly result: Answers['programme']['search'];
  readonly search: ProgrammeSearch;
  readonly filters: readonly ActiveFilter[];
}

export function ProgrammeResults({ result, search, filters }: ProgrammeResultsProps) {
  const words = useWords(programmeWords);
  const { unitsMeaning } = useWords(eventWords);
  const locale = useLocale();
  const { total, events, networks } = result;
  const page = search.seite ?? 1;
  const pages = Math.ceil(total / PAGE_LENGTH);
  const names = new Map(networks.map(({ id, name }) => [id, name]));
  return (
    <div ref={useFocusOnNewPage(search)} tabIndex={-1} className={styles.results}>
      <ResultHead
        count={words.hits(total)}
        tools={pages > 1 && <span className="small muted">{words.page(page, pages)}</span>}
      />
      <FilterChips
        label={words.active}
        chips={filters.map(({ label, without }) => ({ label, href: programmeHref(without) }))}
      />
      {events.length === 0 && (
        <div className={styles.empty}>
          <EmptyProgramme search={search} total={total} filters={filters} />
        </div>
      )}
      {monthGroups(events).map((group) => (
        <ResultList key={group.events[0]?.event.id} heading={monthOf(group.events, locale)}>
          {group.events.map((listed) => (
            <EventCard
              key={listed.event.id}
              listed={listed}
              level={4}
              network={listed.event.network && names.get(listed.event.network)}
            />
          ))}
        </ResultList>
      ))}
      <Pagination
        label={words.pages}
        current={page}
        count={pages}
        hrefOf={(seite) => programmeHref({ ...search, seite: seite === 1 ? undefined : seite })}
      />
      {events.length > 0 && (
        <div className={styles.foot}>
          <p>{unitsMeaning}</p>
          <p>
            <Rss /> <Link href={subscribeHref(calendarOfSearch(search, networks))}>{words.subscribe}</Link>
          </p>
        </div>
      )}
    </div>
  );
}

function monthOf(events: readonly ListedEvent[], locale: Locale): string {
  const first = events[0] && heldSessions(events[0].event)[0];
  return first === undefined ? '' : formatMonth(first.startsAt, locale);
}

/** Reading goes on at the results after a step to another page of them, and when the filter that had the focus is gone. */
function useFocusOnNewPage(search: ProgrammeSearch) {
  const results = useRef<HTMLDivElement>(null);
  const before = useRef(search);
  useEffect(() => {
    if (before.current === search) return;
    const isNewPage = before.current.seite !== search.seite;
    const isFocusLost = document.activeElement === null || document.activeElement === document.body;
    before.current = search;
    if (isFocusLost || (isNewPage && document.activeElement?.closest('nav'))) {
      results.current?.focus({ preventScroll: true });
    }
  }, [search]);
  return results;
}
