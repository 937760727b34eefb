import { DataTable } from '../../components/data/data-table.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { formatDayShort, formatInstantDay } from '../../lib/format-date.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import { EventTitle } from '../event/event-title.tsx';
import type { ListedCircle } from './circle-data.ts';
import { circlePath, minutesPath } from './circle-paths.ts';
import { CircleStatus } from './circle-status.tsx';
import { circleWords } from './circle-words.ts';

const words = translated(
  {
    circle: 'Zirkel',
    status: 'Stand',
    next: 'Nächster Termin',
    minutes: 'Letztes Protokoll',
    draft: 'Entwurf',
    approved: 'freigegeben',
    none: 'noch keines',
    members: 'Mitglieder',
    tasks: 'Offene Aufgaben',
  },
  {
    circle: 'Circle',
    status: 'State',
    next: 'Next date',
    minutes: 'Latest minutes',
    draft: 'draft',
    approved: 'approved',
    none: 'none yet',
    members: 'Members',
    tasks: 'Open tasks',
  },
);

export interface CirclesTableProps {
  readonly caption: string;
  readonly circles: readonly ListedCircle[];
}

/** The circles of a desk, each with when it meets next and what it last wrote down. */
export function CirclesTable({ caption, circles }: CirclesTableProps) {
  const texts = useWords(words);
  const common = useWords(circleWords);
  const locale = useLocale();
  return (
    <DataTable
      caption={caption}
      rows={circles}
      rowKey={({ event }) => event.id}
      columns={[
        {
          id: 'circle',
          header: texts.circle,
          rowHeader: true,
          cell: ({ event, circle }) => (
            <>
              <Link href={circlePath(event.id, 'mitglieder')}>
                <EventTitle event={event} />
              </Link>
              {circle && circle.topic !== event.title && <small>{circle.topic}</small>}
            </>
          ),
        },
        {
          id: 'status',
          header: texts.status,
          card: 'plain',
          cell: ({ circle }) => <CircleStatus status={circle?.status ?? 'planned'} as="text" />,
        },
        {
          id: 'next',
          header: texts.next,
          cell: ({ nextAt, lapse, circle }) => (
            <>
              {nextAt && <span className="nowrap">{formatInstantDay(nextAt, locale)}</span>}
              {!nextAt && (circle?.status === 'completed' ? '–' : common.noDate)}
              {lapse && (
                <small>
                  <StatusText tone="warning">{common.lapseShort}</StatusText>
                </small>
              )}
            </>
          ),
        },
        {
          id: 'minutes',
          header: texts.minutes,
          cell: (listed) => <LatestMinutes listed={listed} />,
        },
        {
          id: 'members',
          header: texts.members,
          align: 'end',
          cell: ({ members }) => formatNumber(members, locale),
        },
        {
          id: 'tasks',
          header: texts.tasks,
          align: 'end',
          cell: ({ event, openTasks }) =>
            openTasks === 0 ? (
              '0'
            ) : (
              <Link href={circlePath(event.id, 'aufgaben')}>{formatNumber(openTasks, locale)}</Link>
            ),
        },
      ]}
    />
  );
}

function LatestMinutes({ listed: { event, latestMinutes } }: { readonly listed: ListedCircle }) {
  const texts = useWords(words);
  const locale = useLocale();
  const session = event.sessions.find(({ id }) => id === latestMinutes?.session);
  if (latestMinutes === undefined || session === undefined) return <span className="muted">{texts.none}</span>;
  return (
    <>
      <Link className="nowrap" href={minutesPath(event.id, session.id)}>
        {formatDayShort(session.startsAt, locale)}
      </Link>
      <small>{texts[latestMinutes.status]}</small>
    </>
  );
}
