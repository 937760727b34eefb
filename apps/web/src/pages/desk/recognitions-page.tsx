import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Award, SearchX } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { TabNav } from '../../components/navigation/tab-nav.tsx';
import { ListSearch } from '../../features/desk/list-search.tsx';
import { deskRecognitionWords } from '../../features/recognition/desk-recognition-words.ts';
import {
  equivalencesPath,
  recognitionStates,
  recognitionsPath,
  stateCalled,
} from '../../features/recognition/recognition-paths.ts';
import { recognitionWords } from '../../features/recognition/recognition-words.ts';
import { RecognitionsTable } from '../../features/recognition/recognitions-table.tsx';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/anrechnungen');

/** What people ask to have recognised, what is open first. */
export function RecognitionsPage() {
  const words = useWords(deskRecognitionWords);
  const { states } = useWords(recognitionWords);
  const { counts, requests, pageLength } = route.useLoaderData();
  const { stand, q, seite: page = 1 } = route.useSearch();
  const state = stateCalled(stand);
  const total = Object.values(counts).reduce((sum, it) => sum + it, 0);
  const shown = state === undefined ? total : counts[state];
  const isNarrowed = q !== undefined || state !== undefined;
  return (
    <Stack>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <ButtonLink variant="neutral" href={equivalencesPath()}>
            {words.toTable}
          </ButtonLink>
        }
      />
      <ListSearch
        label={words.search}
        text={q}
        keep={{ stand }}
        hrefOf={(text) => recognitionsPath({ state, q: text })}
      />
      <TabNav
        label={words.filter}
        items={[
          { label: words.all, href: recognitionsPath({ q }), count: total, current: state === undefined },
          ...recognitionStates.map((it) => ({
            label: states[it],
            href: recognitionsPath({ state: it, q }),
            count: counts[it],
            current: it === state,
          })),
        ]}
      />
      {q !== undefined && (
        <p role="status" className="small muted">
          {words.found(shown)}
        </p>
      )}
      {requests.length > 0 ? (
        <RecognitionsTable caption={state === undefined ? words.title : states[state]} requests={requests} />
      ) : (
        <EmptyState
          title={words.none}
          icon={isNarrowed ? <SearchX /> : <Award />}
          actions={
            isNarrowed && (
              <ButtonLink variant="neutral" href={recognitionsPath()}>
                {words.showAll}
              </ButtonLink>
            )
          }
        >
          <p>{isNarrowed ? words.noneOfThese : words.noneWhy}</p>
        </EmptyState>
      )}
      <Pagination
        label={words.pages}
        current={page}
        count={Math.ceil(shown / pageLength)}
        hrefOf={(number) => recognitionsPath({ state, q, page: number })}
      />
    </Stack>
  );
}
