import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Hourglass, SearchX } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { DecisionDialog } from '../../features/desk/decision-dialog.tsx';
import { participantsPath, waitlistPath } from '../../features/desk/desk-paths.ts';
import { eventHasBegun } from '../../features/desk/event-state.ts';
import { ListSearch } from '../../features/desk/list-search.tsx';
import type { AskedDecision } from '../../features/desk/staff-decision.ts';
import { WaitlistTable } from '../../features/desk/waitlist-table.tsx';
import { TogetherList } from '../../features/together/together-list.tsx';
import { useWords } from '../../lib/words.ts';
import { waitlistWords } from './waitlist-words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/warteliste');

export function WaitlistPage() {
  const words = useWords(waitlistWords);
  const { list, choices, undoable } = route.useLoaderData();
  const { q, seite: page = 1 } = route.useSearch();
  const { event, counts, hasSeatRules, may, now } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const [asked, setAsked] = useState<AskedDecision>();
  return (
    <Stack>
      <VisuallyHidden>
        <h2>{words.heading}</h2>
      </VisuallyHidden>
      <p>
        {words.rule(hasSeatRules)}{' '}
        {counts.offered > 0 && (
          <>
            {words.offered(counts.offered)}{' '}
            <Link href={participantsPath(event.id, { status: 'angebot' })}>{words.toOffers}</Link>
          </>
        )}
      </p>
      {counts.waitlisted > 0 && (
        <ListSearch label={words.search} text={q} hrefOf={(text) => waitlistPath(event.id, { q: text })} />
      )}
      {q !== undefined && (
        <p role="status" className="small muted">
          {words.found(list.total)}
        </p>
      )}
      <TogetherList
        participants={list.participants}
        total={list.total}
        wish={{ event: event.id, statuses: ['waitlisted'], text: q ?? '' }}
        undoable={undoable}
      >
        {(selection, bar) =>
          list.total === 0 ? (
            <Nobody />
          ) : (
            <WaitlistTable
              caption={words.caption(list.total)}
              // Whoever is found by a search stands elsewhere in line than in the list.
              firstPosition={q === undefined ? (page - 1) * list.pageLength + 1 : undefined}
              hasSeatRules={hasSeatRules}
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
        hrefOf={(number) => waitlistPath(event.id, { q, page: number })}
      />
      <DecisionDialog asked={asked} onClose={() => setAsked(undefined)} />
    </Stack>
  );
}

function Nobody() {
  const words = useWords(waitlistWords);
  const { q } = route.useSearch();
  const { event } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  if (q === undefined) {
    return (
      <EmptyState title={words.nobody} icon={<Hourglass />} level={3}>
        <p>{words.nobodyYet}</p>
      </EmptyState>
    );
  }
  const showAll = (
    <ButtonLink variant="neutral" href={waitlistPath(event.id, {})}>
      {words.showAll}
    </ButtonLink>
  );
  return (
    <EmptyState title={words.noHit} icon={<SearchX />} level={3} actions={showAll}>
      <p>{words.noHitReason}</p>
    </EmptyState>
  );
}
