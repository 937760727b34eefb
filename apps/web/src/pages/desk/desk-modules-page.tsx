import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { SearchX } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { modulesPath } from '../../features/desk/desk-paths.ts';
import { ListSearch } from '../../features/desk/list-search.tsx';
import { ModulesTable } from '../../features/module-editor/modules-table.tsx';
import { narrowModules } from '../../features/module-editor/narrow-modules.ts';
import { counted, translated, useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/module');

const words = translated(
  {
    title: 'Module',
    lead: 'Jedes Modul hat eine gültige Fassung. Veranstaltungen und Bescheinigungen behalten die, mit der sie entstanden sind.',
    search: 'Kürzel, Titel oder Ziel',
    found: (total: number) => counted(total, 'Modul', 'Module'),
    noHit: 'Nichts gefunden',
    noHitReason: 'Kein Modul passt zu dieser Suche.',
    showAll: 'Alle Module zeigen',
  },
  {
    title: 'Modules',
    lead: 'Each module has an edition in force. Events and certificates keep the one they began with.',
    search: 'Code, title or outcome',
    found: (total: number) => counted(total, 'module', 'modules', 'en'),
    noHit: 'Nothing found',
    noHitReason: 'No module fits this search.',
    showAll: 'Show all modules',
  },
);

export function DeskModulesPage() {
  const texts = useWords(words);
  const modules = route.useLoaderData();
  const { q } = route.useSearch();
  const shown = narrowModules(modules, q ?? '');
  return (
    <Stack>
      <PageHeader title={texts.title} lead={texts.lead} />
      <ListSearch label={texts.search} text={q} hrefOf={modulesPath} />
      {q !== undefined && (
        <p role="status" className="small muted">
          {texts.found(shown.length)}
        </p>
      )}
      {shown.length === 0 ? (
        <EmptyState
          title={texts.noHit}
          icon={<SearchX />}
          actions={
            <ButtonLink variant="neutral" href={modulesPath()}>
              {texts.showAll}
            </ButtonLink>
          }
        >
          <p>{texts.noHitReason}</p>
        </EmptyState>
      ) : (
        <ModulesTable modules={shown} />
      )}
    </Stack>
  );
}
