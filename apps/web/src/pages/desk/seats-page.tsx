import { BERLIN } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { Note } from '../../components/feedback/note.tsx';
import { PolicyForm } from '../../features/policy/policy-form.tsx';
import { translated, useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/plaetze');

const words = translated(
  { over: 'Diese Veranstaltung ist abgesagt oder abgeschlossen. An ihren Plätzen ändert sich nichts mehr.' },
  { over: 'This event is cancelled or closed. Its places do not change any more.' },
);

/** How the places of an event are shared. */
export function SeatsPage() {
  const texts = useWords(words);
  const { desk, choices } = route.useLoaderData();
  const { event } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  if (event.status !== 'draft' && event.status !== 'published') {
    return (
      <Note tone="info">
        <p>{texts.over}</p>
      </Note>
    );
  }
  return <PolicyForm event={event.id} timeZone={event.sessions[0]?.timeZone ?? BERLIN} desk={desk} choices={choices} />;
}
