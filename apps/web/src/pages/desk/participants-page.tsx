import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Download, Printer, SearchX, Users } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { SegmentedNav } from '../../components/navigation/segmented-nav.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { DecisionDialog } from '../../features/desk/decision-dialog.tsx';
import { deskEventPath, participantsPath } from '../../features/desk/desk-paths.ts';
import { eventHasBegun } from '../../features/desk/event-state.ts';
import { ListSearch } from '../../features/desk/list-search.tsx';
import { countOf, participantFilters, statusesOf } from '../../features/desk/participant-filter.ts';
import { ParticipantsTable } from '../../features/desk/participants-table.tsx';
import type { AskedDecision } from '../../features/desk/staff-decision.ts';
import { TogetherList } from '../../features/together/together-list.tsx';
import { useWords } from '../../lib/words.ts';
import { participantsWords } from './participants-words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/teilnehmende');

export function ParticipantsPage() {
  const words = useWords(participantsWords);
  const { list, choices, undoable } = route.useLoaderData();
  const { q, status, seite: page = 1 } = route.useSearch();
  const { event, may, now } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const [asked, setAsked] = useState<AskedDecision>();
  const narrowed = q !== undefined || status !== undefined;
  return (
    <Stack>
      <VisuallyHidden>
        <h2>{words.heading}</h2>
      </VisuallyHidden>
      <Filters />
      <Cluster align="between">
        <ListSearch
          label={words.search}
          text={q}
          keep={{ status }}
          hrefOf={(text) => participantsPath(event.id, { q: text, status })}
        />
        <Cluster>
          {may.export && (
            <ButtonLink variant="quiet" href={deskEventPath(event.id, 'herunterladen')}>
              <Download />
              {words.download}
            </ButtonLink>
          )}
          <ButtonLink variant="quiet" href={deskEventPath(event.id, 'drucken')}>
            <Printer />
            {words.print}
          </ButtonLink>
        </Cluster>
      </Cluster>
      {narrowed && (
        <p role="status" className="small muted">
          {words.shown(list.total)}
        </p>
      )}
      <TogetherList
        participants={list.participants}
        total={list.total}
        wish={{ event: event.id, statuses: statusesOf(status), text: q ?? '' }}
        undoable={undoable}
      >
        {(selection, bar) =>
          list.total === 0 ? (
            <Nobody isNarrowed={narrowed} />
          ) : (
            <ParticipantsTable
              caption={words.caption(list.total)}
              participants={list.participants}
              choices={choices}
              eventHasBegun={eventHasBegun(event, now)}
              onAsk={may.decide ? setAsked : undefined}
              selection={selection}
              bar={bar}
            />
          )
        }
      </TogetherList>
      <Pagination
        label={words.pages}
        current={page}
        count={Math.ceil(list.total / list.pageLength)}
        hrefOf={(number) => participantsPath(event.id, { q, status, page: number })}
      />
      <DecisionDialog asked={asked} onClose={() => setAsked(undefined)} />
    </Stack>
  );
}

/** The states there is somebody in; the current ones together come first. */
function Filters() {
  const words = useWords(participantsWords);
  const { event, counts } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const { q, status } = route.useSearch();
  const filled = participantFilters.filter((it) => it === status || countOf(it, counts) > 0);
  if (filled.length === 0) return null;
  const current = ['confirmed', 'offered', 'applied', 'requested'] as const;
  const total = current.reduce((sum, it) => sum + counts[it], 0);
  return (
    <SegmentedNav
      label={words.filters}
      items={[
        { label: `${words.all} (${total})`, href: participantsPath(event.id, { q }), current: status === undefined },
        ...filled.map((it) => ({
          label: `${words.filter[it]} (${countOf(it, counts)})`,
          href: participantsPath(event.id, { q, status: it }),
          current: it === status,
        })),
      ]}
    />
  );
}

function Nobody({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const words = useWords(participantsWords);
  const { event } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  if (!isNarrowed) {
    return (
      <EmptyState title={words.nobody} icon={<Users />} level={3}>
        <p>{words.nobodyYet}</p>
      </EmptyState>
    );
  }
  const showAll = (
    <ButtonLink variant="neutral" href={participantsPath(event.id, {})}>
      {words.showAll}
    </ButtonLink>
  );
  return (
    <EmptyState title={words.noHit} icon={<SearchX />} level={3} actions={showAll}>
      <p>{words.noHitReason}</p>
    </EmptyState>
  );
}
