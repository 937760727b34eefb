import { getRouteApi } from '@tanstack/react-router';
import { Note } from '../../components/feedback/note.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { FindAndAsk } from '../../features/poll/find-and-ask.tsx';
import { PollResultView } from '../../features/poll/poll-result.tsx';
import { pollWords } from '../../features/poll/poll-words.ts';
import { refusalMessage } from '../../features/refusals/refusal-message.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/abstimmung');

/** Which date suits whom: asked, counted, decided. */
export function PollPage() {
  const words = useWords(pollWords);
  const locale = useLocale();
  const { event, now } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const { result, choices, events } = route.useLoaderData();
  const isAsked = result !== null && result.poll.status !== 'withdrawn';
  return (
    <Stack gap="large">
      <div>
        <h2>{words.heading}</h2>
        <p>{words.lead}</p>
      </div>
      {isAsked && <PollResultView result={result} choices={choices} />}
      {!isAsked && event.status !== 'draft' && (
        <Note tone="info">
          <p>{refusalMessage({ code: 'event_not_editable', status: event.status }, locale)}</p>
        </Note>
      )}
      {!isAsked && event.status === 'draft' && <FindAndAsk event={event} choices={choices} events={events} now={now} />}
    </Stack>
  );
}
