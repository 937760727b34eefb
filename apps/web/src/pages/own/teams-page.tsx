import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { SearchX, Users } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { SegmentedNav } from '../../components/navigation/segmented-nav.tsx';
import { ListSearch } from '../../features/desk/list-search.tsx';
import { ownWords } from '../../features/own/own-words.ts';
import { overviewWords } from '../../features/team/overview-words.ts';
import { teamListCalled, teamLists, teamsPath } from '../../features/team/team-lists.ts';
import { TeamsTable } from '../../features/team/teams-table.tsx';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/meine/teams');

/** All teams of which somebody holds the places, with what is to be done next. */
export function TeamsPage() {
  const words = useWords(overviewWords);
  const { title: ownTitle } = useWords(ownWords);
  const { teams, totals, perPage, showsAttendance } = route.useLoaderData();
  const { liste, q = '', seite: page = 1 } = route.useSearch();
  const list = teamListCalled(liste);
  return (
    <Wrap>
      <Stack gap="large">
        <Stack>
          <BackLink href="/meine">{ownTitle}</BackLink>
          <PageHeader title={words.title} lead={showsAttendance ? words.leadWithAttendance : words.lead} />
        </Stack>
        <ListSearch label={words.search} text={q} keep={{ liste }} hrefOf={(text) => teamsPath(list, text)} />
        <SegmentedNav
          label={words.lists}
          items={teamLists.map((it) => ({
            label: `${words.listNames[it]} (${totals[it]})`,
            href: teamsPath(it, q),
            current: it === list,
          }))}
        />
        {q !== '' && (
          <p role="status" className="small muted">
            {words.found(totals[list])}
          </p>
        )}
        {teams.length > 0 && <TeamsTable caption={words.listNames[list]} teams={teams} />}
        {teams.length === 0 && q === '' && (
          <EmptyState
            title={words.none[list]}
            icon={<Users />}
            actions={list === 'coming' && <ButtonLink href="/veranstaltungen">{words.programme}</ButtonLink>}
          >
            <p>{words.whyNone[list]}</p>
          </EmptyState>
        )}
        {teams.length === 0 && q !== '' && (
          <EmptyState
            title={words.noHit}
            icon={<SearchX />}
            actions={
              <ButtonLink variant="neutral" href={teamsPath(list)}>
                {words.showAll}
              </ButtonLink>
            }
          >
            <p>{words.noHitReason}</p>
          </EmptyState>
        )}
        <Pagination
          label={words.pages}
          current={page}
          count={Math.ceil(totals[list] / perPage)}
          hrefOf={(number) => teamsPath(list, q, number)}
        />
      </Stack>
    </Wrap>
  );
}
