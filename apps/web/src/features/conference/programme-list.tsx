import type { SessionRoom } from '@netzwerkstatt/domain';
import { inRoom, MOVE_STEP_MINUTES, movedBy, type ProgrammeSession } from '@netzwerkstatt/scheduling';
import { IconButton } from '../../components/actions/icon-button.tsx';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { Tag } from '../../components/feedback/tag.tsx';
import { ChevronDown, ChevronUp, Pencil, Trash2, TriangleAlert } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { formatDayShort, formatSpan } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { ProgrammeCardProps } from './programme-card.tsx';
import styles from './programme-list.module.css';
import { entryWords, programmeWords } from './programme-words.ts';

export interface ProgrammeListProps extends Pick<ProgrammeCardProps, 'onEdit' | 'conflictsOf' | 'chosen' | 'mayEdit'> {
  readonly sessions: readonly ProgrammeSession[];
  /** Rooms to choose from; each entry may also stay where no other is. */
  readonly rooms: readonly SessionRoom[];
  readonly onMove: (session: ProgrammeSession) => void;
  readonly onRemove: (session: ProgrammeSession) => void;
}

/** The programme from the first entry to the last: everything the grid can do, without one. */
export function ProgrammeList({ sessions, rooms, mayEdit, onMove, onRemove, ...rest }: ProgrammeListProps) {
  const words = useWords(programmeWords);
  const { fields } = useWords(entryWords);
  const locale = useLocale();
  const nameOf = ({ title }: ProgrammeSession) => (title === '' ? words.untitled : title);
  const columns: readonly Column<ProgrammeSession>[] = [
    {
      id: 'time',
      header: words.time,
      cell: ({ startsAt, endsAt }) => (
        <>
          {formatDayShort(startsAt, locale)}
          <br />
          {formatSpan(startsAt, endsAt, locale)}
        </>
      ),
    },
    {
      id: 'what',
      header: words.what,
      rowHeader: true,
      cell: (session) => <EntryCell session={session} {...rest} />,
    },
    {
      id: 'room',
      header: fields.room,
      cell: (session) =>
        mayEdit ? <RoomSelect session={session} rooms={rooms} onMove={onMove} /> : (session.room?.name ?? words.noRoom),
    },
    ...(mayEdit
      ? [
          {
            id: 'actions',
            header: words.actions,
            card: 'plain' as const,
            cell: (session: ProgrammeSession) => (
              <Cluster>
                <IconButton
                  label={words.earlierOf(nameOf(session))}
                  icon={<ChevronUp />}
                  onClick={() => onMove(movedBy(session, -MOVE_STEP_MINUTES))}
                />
                <IconButton
                  label={words.laterOf(nameOf(session))}
                  icon={<ChevronDown />}
                  onClick={() => onMove(movedBy(session, MOVE_STEP_MINUTES))}
                />
                <IconButton
                  label={words.editOf(nameOf(session))}
                  icon={<Pencil />}
                  onClick={() => rest.onEdit(session)}
                />
                <IconButton
                  label={words.removeOf(nameOf(session))}
                  icon={<Trash2 />}
                  onClick={() => onRemove(session)}
                />
              </Cluster>
            ),
          },
        ]
      : []),
  ];
  return <DataTable caption={words.heading} columns={columns} rows={sessions} rowKey={({ id }) => id} />;
}

type EntryCellProps = Pick<ProgrammeCardProps, 'session' | 'conflictsOf' | 'chosen'>;

function EntryCell({ session, conflictsOf, chosen }: EntryCellProps) {
  const words = useWords(programmeWords);
  const { id, title, isForum, speakers, capacity } = session;
  const people = chosen[id] ?? 0;
  return (
    <>
      <InGerman>{title === '' ? words.untitled : title}</InGerman> {isForum && <Tag hue="violet">{words.forum}</Tag>}
      <span className={styles.detail}>
        {speakers && (
          <>
            <br />
            <InGerman>{speakers}</InGerman>
          </>
        )}
        {capacity !== undefined && (
          <>
            <br />
            {words.seats(capacity)}
            {people > 0 && `, ${words.chosenBy(people)}`}
          </>
        )}
      </span>
      {conflictsOf(id).map((sentence) => (
        <span key={sentence} className={styles.warning}>
          <TriangleAlert />
          {sentence}
        </span>
      ))}
    </>
  );
}

interface RoomSelectProps extends Pick<ProgrammeListProps, 'rooms' | 'onMove'> {
  readonly session: ProgrammeSession;
}

function RoomSelect({ session, rooms, onMove }: RoomSelectProps) {
  const words = useWords(programmeWords);
  return (
    <select
      className={styles.room}
      aria-label={words.roomOf(session.title)}
      value={session.room?.name ?? ''}
      onChange={(event) =>
        onMove(
          inRoom(
            session,
            rooms.find(({ name }) => name === event.target.value),
          ),
        )
      }
    >
      <option value="">{words.noRoom}</option>
      {rooms.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
