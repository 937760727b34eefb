import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Breadcrumbs } from '../../components/navigation/breadcrumbs.tsx';
import { placesPath } from '../../features/desk/desk-paths.ts';
import { PlaceEditor } from '../../features/places/place-editor.tsx';
import { PlaceSheet } from '../../features/places/place-sheet.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { placesWords } from './places-words.ts';

export function PlacePage() {
  const words = useWords(placesWords);
  const { view: read, regions } = getRouteApi('/arbeit/orte/$place').useLoaderData();
  // Read once: what is asked anew while somebody types must not move what the typing began with.
  const [view, setView] = useState(read);
  const { place, mayEdit } = view;
  const title = <InGerman>{place.name}</InGerman>;
  return (
    <Stack>
      <div>
        <Breadcrumbs items={[{ label: words.title, href: placesPath() }]} current={place.name} />
        <PageHeader title={title} />
      </div>
      {mayEdit ? (
        <PlaceEditor key={place.revision} regions={regions} before={view} onState={setView} />
      ) : (
        <PlaceSheet place={place} />
      )}
    </Stack>
  );
}
