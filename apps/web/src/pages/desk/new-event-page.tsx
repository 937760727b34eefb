import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Note } from '../../components/feedback/note.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Breadcrumbs } from '../../components/navigation/breadcrumbs.tsx';
import { EventEditor } from '../../features/event-editor/event-editor.tsx';
import { editorWords } from '../../features/event-editor/event-editor-words.ts';
import { newEventValues } from '../../features/event-editor/new-event-values.ts';
import { translated, useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/neu');

const words = translated(
  {
    title: 'Neue Veranstaltung',
    lead: 'Sie entsteht als Entwurf, den nur sieht, wer hier arbeitet.',
    events: 'Veranstaltungen',
  },
  { title: 'New event', lead: 'It begins as a draft that only those who work here see.', events: 'Events' },
);

export function NewEventPage() {
  const texts = useWords(words);
  const { notYours } = useWords(editorWords);
  const { choices, writing } = route.useLoaderData();
  const { modul } = route.useSearch();
  const [known] = useState(() => newEventValues(writing, modul));
  const mayWrite = writing.mayWriteForLand || writing.networks.length > 0;
  return (
    <Stack>
      <div>
        <Breadcrumbs items={[{ label: texts.events, href: '/arbeit' }]} current={texts.title} />
        <PageHeader title={texts.title} lead={mayWrite && texts.lead} />
      </div>
      {mayWrite ? (
        <EventEditor known={known} choices={choices} writing={writing} />
      ) : (
        <Note tone="info">
          <p>{notYours}</p>
        </Note>
      )}
    </Stack>
  );
}
