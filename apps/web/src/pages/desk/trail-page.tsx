import { getRouteApi } from '@tanstack/react-router';
import { DataTable } from '../../components/data/data-table.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Clock } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { trailActor, trailReason, trailSentence } from '../../features/trail/trail-sentence.ts';
import { trailWords } from '../../features/trail/trail-words.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/verlauf');

/** How long the trail is at most, as the desk gives it out. */
const TRAIL_LENGTH = 200;

export function TrailPage() {
  const words = useWords(trailWords);
  const locale = useLocale();
  const { entries, names } = route.useLoaderData();
  if (entries.length === 0) {
    return (
      <EmptyState title={words.empty} icon={<Clock />}>
        <p>{words.emptyWhy}</p>
      </EmptyState>
    );
  }
  return (
    <Stack>
      <VisuallyHidden>
        <h2>{words.heading}</h2>
      </VisuallyHidden>
      <DataTable
        caption={words.caption(entries.length)}
        rows={entries.map((entry, index) => ({ ...entry, key: String(index) }))}
        rowKey={({ key }) => key}
        columns={[
          {
            id: 'at',
            header: words.at,
            card: 'plain',
            cell: ({ at }) => <span className="tabular nowrap">{formatInstant(at, locale)}</span>,
          },
          { id: 'what', header: words.what, rowHeader: true, cell: (it) => trailSentence(it, names, locale) },
          { id: 'who', header: words.who, cell: (it) => trailActor(it, names, locale) },
          { id: 'reason', header: words.reason, cell: (it) => trailReason(it, locale) },
        ]}
      />
      {entries.length === TRAIL_LENGTH && <p className="small muted">{words.onlyLatest(TRAIL_LENGTH)}</p>}
    </Stack>
  );
}
