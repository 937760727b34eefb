import { getRouteApi } from '@tanstack/react-router';
import { Note } from '../../components/feedback/note.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Breadcrumbs } from '../../components/navigation/breadcrumbs.tsx';
import { placesPath } from '../../features/desk/desk-paths.ts';
import { PlaceEditor } from '../../features/places/place-editor.tsx';
import { useWords } from '../../lib/words.ts';
import { placesWords } from './places-words.ts';

export function NewPlacePage() {
  const words = useWords(placesWords);
  const { regions, mayEdit } = getRouteApi('/arbeit/orte/neu').useLoaderData();
  return (
    <Stack>
      <div>
        <Breadcrumbs items={[{ label: words.title, href: placesPath() }]} current={words.addTitle} />
        <PageHeader title={words.addTitle} lead={mayEdit && words.addLead} />
      </div>
      {mayEdit ? (
        // Once it is saved, its own page follows.
        <PlaceEditor regions={regions} onState={() => {}} />
      ) : (
        <Note tone="info">
          <p>{words.notYours}</p>
        </Note>
      )}
    </Stack>
  );
}
