import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { BookOpen, Plus, SearchX } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Breadcrumbs } from '../../components/navigation/breadcrumbs.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { AskFirstDialog } from '../../features/desk/ask-first-dialog.tsx';
import { ListSearch } from '../../features/desk/list-search.tsx';
import { EquivalenceForm } from '../../features/recognition/equivalence-form.tsx';
import { equivalenceWords } from '../../features/recognition/equivalence-words.ts';
import { EquivalencesTable } from '../../features/recognition/equivalences-table.tsx';
import type { KeptEquivalence } from '../../features/recognition/recognition-data.ts';
import { equivalencesPath, recognitionsPath } from '../../features/recognition/recognition-paths.ts';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/anrechnungen/tabelle');

/** The table that proposes what a course of somebody else counts for. */
export function EquivalencesPage() {
  const words = useWords(equivalenceWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const { total, entries, modules, pageLength, mayEdit } = route.useLoaderData();
  const { q, seite: page = 1 } = route.useSearch();
  const [edited, setEdited] = useState<KeptEquivalence | 'new'>();
  const [leaving, setLeaving] = useState<KeptEquivalence>();
  const entry = edited === 'new' ? undefined : edited;
  const add = mayEdit && edited === undefined && (
    <Button onClick={() => setEdited('new')}>
      <Plus />
      {words.add}
    </Button>
  );
  return (
    <Stack>
      <div>
        <Breadcrumbs items={[{ label: words.recognitions, href: recognitionsPath() }]} current={words.title} />
        <PageHeader title={words.title} lead={words.lead} actions={add} />
      </div>
      {edited !== undefined && (
        <Card>
          <Section heading={entry ? words.edit(entry.title) : words.add}>
            <EquivalenceForm key={entry?.id} entry={entry} modules={modules} onDone={() => setEdited(undefined)} />
          </Section>
        </Card>
      )}
      <ListSearch label={words.search} text={q} hrefOf={(text) => equivalencesPath({ q: text })} />
      {q !== undefined && (
        <p role="status" className="small muted">
          {words.found(total)}
        </p>
      )}
      {entries.length > 0 ? (
        <EquivalencesTable entries={entries} {...(mayEdit && { edit: { change: setEdited, remove: setLeaving } })} />
      ) : q === undefined ? (
        <EmptyState title={words.none} icon={<BookOpen />}>
          <p>{words.noneWhy}</p>
        </EmptyState>
      ) : (
        <EmptyState
          title={words.noHit}
          icon={<SearchX />}
          actions={
            <ButtonLink variant="neutral" href={equivalencesPath()}>
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
        hrefOf={(number) => equivalencesPath({ q, page: number })}
      />
      <AskFirstDialog
        asked={leaving}
        onClose={() => setLeaving(undefined)}
        titleOf={({ title }) => words.removeOf(title)}
        meaningOf={() => words.removeMeans}
        words={{ goAhead: words.removeNow, cancel: words.cancel }}
        goAhead={async ({ id }) => {
          await api.recognition.removeEquivalence.mutate({ equivalence: id });
          return words.removed;
        }}
      />
    </Stack>
  );
}
