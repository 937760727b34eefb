import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { MapPin, Plus, SearchX } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { newPlacePath, placesPath } from '../../features/desk/desk-paths.ts';
import { ListSearch } from '../../features/desk/list-search.tsx';
import { PlacesTable } from '../../features/places/places-table.tsx';
import { useWords } from '../../lib/words.ts';
import { placesWords } from './places-words.ts';

const route = getRouteApi('/arbeit/orte');

export function PlacesPage() {
  const words = useWords(placesWords);
  const { total, places, pageLength, mayEdit } = route.useLoaderData();
  const { q, seite: page = 1 } = route.useSearch();
  const add = mayEdit && (
    <ButtonLink href={newPlacePath}>
      <Plus />
      {words.add}
    </ButtonLink>
  );
  return (
    <Stack>
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <ListSearch label={words.search} text={q} hrefOf={(text) => placesPath({ q: text })} />
      {q !== undefined && (
        <p role="status" className="small muted">
          {words.found(total)}
        </p>
      )}
      {total > 0 ? (
        <PlacesTable caption={words.found(total)} places={places} />
      ) : q === undefined ? (
        <EmptyState title={words.none} icon={<MapPin />} actions={add}>
          <p>{words.whyNone}</p>
        </EmptyState>
      ) : (
        <EmptyState
          title={words.noHit}
          icon={<SearchX />}
          actions={
            <ButtonLink variant="neutral" href={placesPath()}>
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
        count={Math.ceil(total / pageLength)}
        hrefOf={(number) => placesPath({ q, page: number })}
      />
    </Stack>
  );
}
