import { getRouteApi } from '@tanstack/react-router';
import { Note } from '../../components/feedback/note.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Breadcrumbs } from '../../components/navigation/breadcrumbs.tsx';
import { DesignEditor } from '../../features/design-editor/design-editor.tsx';
import { designWords } from '../../features/design-editor/design-words.ts';
import { formatInstant, formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';

export function DesignPage() {
  const words = useWords(designWords);
  const locale = useLocale();
  const shown = getRouteApi('/arbeit/einstellungen/bescheinigungen').useLoaderData();
  const { released, draft, mayEdit } = shown;
  return (
    <Stack>
      <div>
        <Breadcrumbs items={[{ label: words.settings, href: '/arbeit/einstellungen' }]} current={words.title} />
        <PageHeader title={words.title} lead={words.lead} />
      </div>
      <Note tone="info">
        <p>
          {released?.status === 'released'
            ? words.inForce(released.version, formatInstantDay(released.releasedAt, locale))
            : words.none}
        </p>
        {draft && <p>{words.isDraft(draft.editor ?? words.somebody, formatInstant(draft.editedAt, locale))}</p>}
        {!mayEdit && <p>{words.readOnly}</p>}
      </Note>
      <DesignEditor shown={shown} />
    </Stack>
  );
}
