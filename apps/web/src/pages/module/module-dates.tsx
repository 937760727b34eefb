import { getRouteApi } from '@tanstack/react-router';
import { RowList } from '../../components/data/row-list.tsx';
import { Rss } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { LinkList } from '../../components/navigation/link-list.tsx';
import { subscribeHref } from '../../features/calendar/calendar-links.ts';
import { EventRow } from '../../features/event/event-row.tsx';
import { useWords } from '../../lib/words.ts';
import { modulePageWords } from './module-page-words.ts';

/** When the module is held next. */
export function ModuleDates() {
  const { module, runs } = getRouteApi('/module/$code').useLoaderData();
  const words = useWords(modulePageWords);
  return (
    <Card tone="raised" as="aside" labelledBy="dates">
      <h2 id="dates">{words.dates}</h2>
      {runs.length === 0 ? (
        <>
          <p>{words.noDates}</p>
          <p className="muted small">{words.noDatesHow}</p>
        </>
      ) : (
        <RowList>
          {runs.map((run) => (
            <EventRow key={run.event.id} listed={run} />
          ))}
        </RowList>
      )}
      <LinkList
        items={[{ label: words.subscribe, href: subscribeHref(`modul/${module.content.code}`), icon: <Rss /> }]}
      />
    </Card>
  );
}
