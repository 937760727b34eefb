import type { EventSession, SessionId } from '@netzwerkstatt/domain';
import { DataTable } from '../../components/data/data-table.tsx';
import { Meter } from '../../components/data/meter.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { formatDayShort, formatSpan } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { forumDeskWords } from './forum-desk-words.ts';
import type { ForumDeskView } from './programme-data.ts';

type TimeBars = ForumDeskView['times'][number];
type Bar = TimeBars['forums'][number];

export interface ForumBarsProps {
  readonly time: TimeBars;
  readonly sessionOf: (id: SessionId) => Pick<EventSession, 'title' | 'startsAt' | 'endsAt'> | undefined;
}

/** The forums of one time: what was wished for, and what comes of it. */
export function ForumBars({ time, sessionOf }: ForumBarsProps) {
  const words = useWords(forumDeskWords);
  const locale = useLocale();
  const first = time.forums[0] && sessionOf(time.forums[0].id);
  const when =
    first === undefined
      ? words.forum
      : `${formatDayShort(first.startsAt, locale)}, ${formatSpan(first.startsAt, first.endsAt, locale)}`;
  const columns: readonly Column<Bar>[] = [
    { id: 'forum', header: words.forum, rowHeader: true, cell: ({ id }) => sessionOf(id)?.title ?? words.forum },
    { id: 'places', header: words.places, align: 'end', cell: ({ capacity }) => capacity ?? words.noLimit },
    { id: 'wishes', header: words.wishes, cell: (it) => words.wishesOf(it.wishedFirst, it.wishedSecond) },
    { id: 'given', header: words.given, cell: (it) => <Given bar={it} /> },
  ];
  return (
    <Stack>
      <DataTable caption={when} showCaption columns={columns} rows={time.forums} rowKey={({ id }) => id} />
      <p>{words.without(time.withoutPlace)}</p>
    </Stack>
  );
}

function Given({ bar: { capacity, firsts, seconds, others } }: { readonly bar: Bar }) {
  const words = useWords(forumDeskWords);
  const sum = firsts + seconds + others;
  return (
    <>
      {words.givenOf(sum, firsts, seconds)}
      {capacity !== undefined && <Meter label={words.taken(sum, capacity)} value={sum} max={capacity} />}
    </>
  );
}
