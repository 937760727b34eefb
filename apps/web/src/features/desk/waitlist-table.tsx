import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { StatusText } from '../../components/feedback/status-text.tsx';
import type { Participant } from '../../lib/api-types.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import { DecisionMenu } from './decision-menu.tsx';
import { participantWords, personColumns } from './participant-columns.tsx';
import type { ParticipantsTableProps } from './participants-table.tsx';
import { decisionsAbout } from './staff-decision.ts';

const words = translated(
  { position: 'Stelle', since: 'Wartet seit', next: 'als Nächstes dran' },
  { position: 'Position', since: 'Waiting since', next: 'next in line' },
);

export interface WaitlistTableProps extends ParticipantsTableProps {
  /** Position of the first row, counted from 1; `undefined` when the rows are not the line itself. */
  readonly firstPosition: number | undefined;
  /** With caps or pools, being the first is not yet being the next. */
  readonly hasSeatRules: boolean;
}

/** The line in its order. */
export function WaitlistTable({
  caption,
  firstPosition,
  hasSeatRules,
  participants,
  choices,
  eventHasBegun,
  onAsk,
  selection,
  bar,
}: WaitlistTableProps) {
  const texts = useWords(words);
  const { actions } = useWords(participantWords);
  const locale = useLocale();
  const isFirst = (it: Participant) => firstPosition === 1 && it.id === participants[0]?.id;
  const position: Column<Participant> = {
    id: 'position',
    header: texts.position,
    cell: (it) => (
      <>
        <b>{(firstPosition ?? 1) + participants.indexOf(it)}</b>
        {isFirst(it) && !hasSeatRules && (
          <>
            {' '}
            <StatusText tone="info">{texts.next}</StatusText>
          </>
        )}
      </>
    ),
  };
  const columns: readonly Column<Participant>[] = [
    ...(firstPosition === undefined ? [] : [position]),
    ...personColumns(choices, locale).filter(({ id }) => id !== 'registered'),
    {
      id: 'since',
      header: texts.since,
      cell: (it) =>
        it.status === 'waitlisted' && <span className="nowrap">{formatInstantDay(it.joinedAt, locale)}</span>,
    },
    ...(onAsk
      ? [
          {
            id: 'actions',
            header: actions,
            headerHidden: true,
            card: 'corner' as const,
            cell: (it: Participant) => (
              <DecisionMenu
                participant={it}
                decisions={decisionsAbout(it, eventHasBegun).filter(
                  (decision) => decision !== 'move_up' || !isFirst(it),
                )}
                onAsk={onAsk}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={participants}
      rowKey={({ id }) => id}
      selection={selection}
      bar={bar}
    />
  );
}
