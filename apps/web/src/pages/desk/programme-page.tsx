import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { ForumDesk } from '../../features/conference/forum-desk.tsx';
import { ProgrammeEditor } from '../../features/conference/programme-editor.tsx';
import { programmeWords } from '../../features/conference/programme-words.ts';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/programm');

/** The programme of an event with several sessions: planned, compared, released. */
export function ProgrammePage() {
  const { heading } = useWords(programmeWords);
  const [desk, forums] = route.useLoaderData();
  const { ansicht } = route.useSearch();
  const isNarrow = useIsNarrow();
  const view = ansicht === undefined ? (isNarrow ? 'list' : 'grid') : ansicht === 'liste' ? 'list' : 'grid';
  return (
    <>
      <VisuallyHidden>
        <h2>{heading}</h2>
      </VisuallyHidden>
      <Stack gap="large">
        <ProgrammeEditor desk={desk} view={view} />
        {forums && <ForumDesk event={desk.event.id} sessions={desk.released.sessions} desk={forums} />}
      </Stack>
    </>
  );
}

/** A grid of rooms needs its width: who has not chosen gets the list where there is none. */
function useIsNarrow(): boolean {
  const [isNarrow, setIsNarrow] = useState(false);
  useEffect(() => {
    const query = window.matchMedia('(max-width: 48rem)');
    const tell = () => setIsNarrow(query.matches);
    tell();
    query.addEventListener('change', tell);
    return () => query.removeEventListener('change', tell);
  }, []);
  return isNarrow;
}
