import { getRouteApi } from '@tanstack/react-router';
import { RowList } from '../../components/data/row-list.tsx';
import { Rss } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { LinkList } from '../../components/navigation/link-list.tsx';
import { EventRow } from '../../features/event/event-row.tsx';
import { heldSessions } from '../../features/event/held-sessions.ts';
import type { ListedEvent } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { curriculumWords } from './curriculum-words.ts';

/** When its modules are held next, whichever comes first. */
export function CurriculumDates() {
  const { runs } = getRouteApi('/reihen/$slug').useLoaderData();
  const words = useWords(curriculumWords);
  const inOrder = runs.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return (
    <Card tone="raised" as="aside" labelledBy="dates">
      <h2 id="dates">{words.dates}</h2>
      {inOrder.length === 0 ? (
        <p>{words.noDates}</p>
      ) : (
        <RowList>
          {inOrder.map((run) => (
            <EventRow key={run.event.id} listed={run} title={run.moduleCode} />
          ))}
        </RowList>
      )}
      <LinkList items={[{ label: words.subscribe, href: '/kalender', icon: <Rss /> }]} />
    </Card>
  );
}

function startOf({ event }: ListedEvent): string {
  return heldSessions(event)[0]?.startsAt ?? '';
}
