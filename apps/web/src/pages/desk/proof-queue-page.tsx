import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { ClipboardCheck, SearchX } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { SegmentedNav } from '../../components/navigation/segmented-nav.tsx';
import { ListSearch } from '../../features/desk/list-search.tsx';
import { proofCheckWords } from '../../features/proof-check/proof-check-words.ts';
import { proofLists, proofQueuePath } from '../../features/proof-check/proof-queue-path.ts';
import { QueueTable } from '../../features/proof-check/queue-table.tsx';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/nachweise');

/** What people handed in from elsewhere: to be checked first, and what became of the rest. */
export function ProofQueuePage() {
  const words = useWords(proofCheckWords);
  const { total, counts, proofs, perPage } = route.useLoaderData();
  const { liste: list = 'offen', q = '', seite: page = 1 } = route.useSearch();
  return (
    <Stack>
      <PageHeader title={words.title} lead={words.lead} />
      <ListSearch label={words.search} text={q} keep={{ liste: list }} hrefOf={(text) => proofQueuePath(list, text)} />
      <SegmentedNav
        label={words.lists}
        items={proofLists.map(({ name, status }) => ({
          label: `${words.listNames[name]} (${counts[status]})`,
          href: proofQueuePath(name, q),
          current: name === list,
        }))}
      />
      {q !== '' && (
        <p role="status" className="small muted">
          {words.found(total)}
        </p>
      )}
      {total > 0 && <QueueTable caption={words.listNames[list]} proofs={proofs} />}
      {total === 0 && q === '' && (
        <EmptyState title={words.none[list]} icon={<ClipboardCheck />}>
          <p>{words.noneText}</p>
        </EmptyState>
      )}
      {total === 0 && q !== '' && (
        <EmptyState
          title={words.noHit}
          icon={<SearchX />}
          actions={
            <ButtonLink variant="neutral" href={proofQueuePath(list)}>
              {words.showAll}
            </ButtonLink>
          }
        >
          <p>{words.noHitText}</p>
        </EmptyState>
      )}
      <Pagination
        label={words.pages}
        current={page}
        count={Math.ceil(total / perPage)}
        hrefOf={(number) => proofQueuePath(list, q, number)}
      />
    </Stack>
  );
}
