import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { SearchX, Users } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { TabNav } from '../../components/navigation/tab-nav.tsx';
import { seriesListPath, seriesPath } from '../../features/desk/desk-paths.ts';
import { ListSearch } from '../../features/desk/list-search.tsx';
import { IssueCard } from '../../features/series/issue-card.tsx';
import { LearnersTable } from '../../features/series/learners-table.tsx';
import { seriesWords } from '../../features/series/series-words.ts';
import { standings } from '../../features/series/standing-filter.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/reihen/$code');

/** Who is in a series and how far; issuing what is due. */
export function SeriesPage() {
  const words = useWords(seriesWords);
  const { code, title, counts, total, learners, today, mayIssue, pageLength } = route.useLoaderData();
  const { stand: standing, q, seite: page = 1 } = route.useSearch();
  const everybody = standings.reduce((sum, it) => sum + counts[it], 0);
  return (
    <Stack>
      <BackLink href={seriesListPath}>{words.back}</BackLink>
      <PageHeader title={<InGerman>{title}</InGerman>} />
      {mayIssue && counts.due > 0 && <IssueCard kind="first" code={code} due={counts.due} />}
      {mayIssue && counts.renewable > 0 && <IssueCard kind="renewal" code={code} due={counts.renewable} />}
      {everybody === 0 ? (
        <EmptyState title={words.none} icon={<Users />}>
          <p>{words.noneWhy}</p>
        </EmptyState>
      ) : (
        <>
          <TabNav
            label={words.filter}
            items={[
              { label: words.all, href: seriesPath(code, { q }), count: everybody, current: standing === undefined },
              ...standings
                .filter((it) => counts[it] > 0 || it === standing)
                .map((it) => ({
                  label: words.standings[it],
                  href: seriesPath(code, { standing: it, q }),
                  count: counts[it],
                  current: it === standing,
                })),
            ]}
          />
          <ListSearch
            label={words.search}
            text={q}
            keep={{ stand: standing }}
            hrefOf={(text) => seriesPath(code, { standing, q: text })}
          />
          <p role="status" className="small muted">
            {words.found(total)}
          </p>
          {total > 0 ? (
            <LearnersTable code={code} caption={words.found(total)} learners={learners} today={today} />
          ) : (
            <EmptyState
              title={words.noHit}
              icon={<SearchX />}
              actions={
                <ButtonLink variant="neutral" href={seriesPath(code)}>
                  {words.showAll}
                </ButtonLink>
              }
            >
              <p>{words.noHitWhy}</p>
            </EmptyState>
          )}
          <Pagination
            label={words.pages}
            current={page}
            count={Math.ceil(total / pageLength)}
            hrefOf={(number) => seriesPath(code, { standing, q, page: number })}
          />
        </>
      )}
    </Stack>
  );
}
