import { getRouteApi } from '@tanstack/react-router';
import { Note } from '../../components/feedback/note.tsx';
import { ChangeDesk } from '../../features/changes/change-desk.tsx';
import { possibleChanges, wishedMove } from '../../features/changes/change-values.ts';
import { changeWords } from '../../features/changes/change-words.ts';
import { toWallClock } from '../../lib/wall-clock.ts';
import { useWords } from '../../lib/words.ts';

/** Dates of a public event that are moved, cancelled, added or given another rule, and the event as a whole that is cancelled. */
export function ChangeDatesPage() {
  const words = useWords(changeWords);
  const view = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const possible = possibleChanges(view.event, toWallClock(view.now));
  const route = getRouteApi('/arbeit/veranstaltungen/$event/termine');
  const wished = wishedMove(route.useSearch());
  const { publicHolidays } = route.useLoaderData();
  const [first] = possible.whats;
  if (first === undefined || !view.may.changeDates) {
    return (
      <Note tone="info">
        <p>{words.nothingPossible}</p>
      </Note>
    );
  }
  return (
    <ChangeDesk
      key={view.event.status}
      view={view}
      possible={possible}
      holidays={publicHolidays}
      what={first}
      wished={wished}
    />
  );
}
