import { getRouteApi } from '@tanstack/react-router';
import { Note } from '../../components/feedback/note.tsx';
import { QuestionDesigner } from '../../features/questions/question-designer.tsx';
import { translated, useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/fragen');

const words = translated(
  { over: 'Diese Veranstaltung ist abgesagt oder abgeschlossen. An ihren Fragen ändert sich nichts mehr.' },
  { over: 'This event is cancelled or closed. Its questions do not change any more.' },
);

/** What an event asks with its registration. */
export function QuestionsPage() {
  const texts = useWords(words);
  const { design, choices } = route.useLoaderData();
  const { event } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  if (event.status !== 'draft' && event.status !== 'published') {
    return (
      <Note tone="info">
        <p>{texts.over}</p>
      </Note>
    );
  }
  return <QuestionDesigner event={event.id} before={design} choices={choices} />;
}
