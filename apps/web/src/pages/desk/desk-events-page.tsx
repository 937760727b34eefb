import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { CalendarDays, Plus } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { SegmentedNav } from '../../components/navigation/segmented-nav.tsx';
import { whens } from '../../features/desk/desk-events.ts';
import { DeskEventsTable } from '../../features/desk/desk-events-table.tsx';
import { deskListPath } from '../../features/desk/desk-paths.ts';
import { DeskTaskList } from '../../features/desk/desk-task-list.tsx';
import { deskTasks } from '../../features/desk/desk-tasks.ts';
import { useWords } from '../../lib/words.ts';
import { deskEventsWords } from './desk-events-words.ts';

export function DeskEventsPage() {
  const words = useWords(deskEventsWords);
  const events = getRouteApi('/arbeit/').useLoaderData();
  const { me } = getRouteApi('__root__').useLoaderData();
  const { when, page, list, upcoming, past, drafts } = events;
  const totals = { upcoming: upcoming.total, past: past.total, draft: drafts.total };
  const add = me.mayWrite && (
    <ButtonLink href="/arbeit/veranstaltungen/neu">
      <Plus />
      {words.add}
    </ButtonLink>
  );
  return (
    <Stack gap="large">
      <PageHeader title={words.title} actions={add} />
      {me.mayWrite && <DeskTaskList tasks={deskTasks(events)} />}
      <Stack>
        <SegmentedNav
          label={words.lists}
          items={whens.map((it) => ({
            label: `${words.whens[it]} (${totals[it]})`,
            href: deskListPath(it),
            current: it === when,
          }))}
        />
        {list.events.length === 0 ? (
          <EmptyState title={words.none[when]} icon={<CalendarDays />} actions={when !== 'past' && add}>
            <p>{words.whyNone[when]}</p>
          </EmptyState>
        ) : (
          <DeskEventsTable list={list} caption={words.caption(words.whens[when], list.total)} />
        )}
        <Pagination
          label={words.pages}
          current={page}
          count={Math.ceil(list.total / list.pageLength)}
          hrefOf={(number) => deskListPath(when, number)}
        />
      </Stack>
    </Stack>
  );
}
