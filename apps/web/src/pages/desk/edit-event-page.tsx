import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Note } from '../../components/feedback/note.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { CorrectTitlesButton } from '../../features/certificates/correct-titles-dialog.tsx';
import { titleWords } from '../../features/certificates/title-words.ts';
import { EventEditor } from '../../features/event-editor/event-editor.tsx';
import { readValues } from '../../features/event-editor/event-values.ts';
import { refusalMessage } from '../../features/refusals/refusal-message.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { deskEventWords } from './desk-event-words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/bearbeiten');

export function EditEventPage() {
  const { edit } = useWords(deskEventWords);
  const { closedHint } = useWords(titleWords);
  const locale = useLocale();
  const { choices, writing, view: read } = route.useLoaderData();
  // Read once: what is asked anew while somebody types must not move what the typing began with.
  const [view, setView] = useState(read);
  const { event, may } = view;
  if (!may.edit || (event.status !== 'draft' && event.status !== 'published')) {
    return (
      <Note tone="info" actions={event.status === 'closed' && may.decide && <CorrectTitlesButton event={event} />}>
        <p>{refusalMessage({ code: 'event_not_editable', status: event.status }, locale)}</p>
        {event.status === 'closed' && may.decide && <p>{closedHint}</p>}
      </Note>
    );
  }
  return (
    <>
      <VisuallyHidden>
        <h2>{edit}</h2>
      </VisuallyHidden>
      <EventEditor
        key={event.revision}
        known={readValues(view)}
        choices={choices}
        writing={writing}
        before={view}
        onTakeTheirs={setView}
      />
    </>
  );
}
