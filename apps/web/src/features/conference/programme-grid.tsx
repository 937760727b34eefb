import type { LocalDateTime, SessionId, SessionRoom } from '@netzwerkstatt/domain';
import { inRoom, movedBy, type ProgrammeSession, wallMinutesBetween } from '@netzwerkstatt/scheduling';
import { type DragEvent, useState } from 'react';
import { classNames } from '../../components/class-names.ts';
import { formatDay, formatTime } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { type GridCell, type GridDay, gridOf } from './grid-layout.ts';
import { ProgrammeCard, type ProgrammeCardProps } from './programme-card.tsx';
import styles from './programme-grid.module.css';
import { programmeWords } from './programme-words.ts';

const DRAGGED = 'text/x-programme-entry';

export interface ProgrammeGridProps extends Pick<ProgrammeCardProps, 'moving' | 'onEdit' | 'conflictsOf' | 'chosen'> {
  readonly sessions: readonly ProgrammeSession[];
  readonly rooms: readonly SessionRoom[];
  readonly mayEdit: boolean;
  readonly onDrop: (session: ProgrammeSession) => void;
}

/** The programme as a table for each day: times are rows, rooms are columns, and an entry goes through its rows. */
export function ProgrammeGrid({ sessions, rooms, ...rest }: ProgrammeGridProps) {
  return gridOf(sessions, rooms).map((day) => <DayTable key={day.day} day={day} sessions={sessions} {...rest} />);
}

interface DayTableProps extends Omit<ProgrammeGridProps, 'rooms'> {
  readonly day: GridDay;
}

function DayTable({ day: { day, columns, rows }, sessions, mayEdit, onDrop, ...card }: DayTableProps) {
  const words = useWords(programmeWords);
  const locale = useLocale();
  const [over, setOver] = useState<string>();
  const drop = (event: DragEvent, startsAt: LocalDateTime, room: SessionRoom | undefined): void => {
    event.preventDefault();
    setOver(undefined);
    const session = sessions.find(({ id }) => id === (event.dataTransfer.getData(DRAGGED) as SessionId));
    if (session) onDrop(inRoom(movedBy(session, wallMinutesBetween(session.startsAt, startsAt)), room));
  };
  const dropTarget = (key: string, startsAt: LocalDateTime, room: SessionRoom | undefined) =>
    mayEdit
      ? {
          onDragOver: (event: DragEvent) => {
            event.preventDefault();
            setOver(key);
          },
          onDragLeave: () => setOver(undefined),
          onDrop: (event: DragEvent) => drop(event, startsAt, room),
        }
      : {};
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
    <section className={styles.scroll} aria-label={words.gridOf(formatDay(day, locale))} tabIndex={0}>
      <table className={styles.grid}>
        <caption>{formatDay(day, locale)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.time}</th>
            {columns.map(({ room, lanes }) => (
              <th key={room?.name ?? ''} scope="col" colSpan={lanes} className={classNames(!room && styles.nowhere)}>
                {room?.name ?? words.noRoom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ startsAt, endsAt, cells }) => (
            <tr key={startsAt} className={classNames(cells.every(isEmpty) && styles.free)}>
              <th scope="row">
                {formatTime(startsAt, locale)}–{formatTime(endsAt, locale)}
              </th>
              {cells.map((cell) => {
                const key = `${startsAt} ${cell.key}`;
                return (
                  <td
                    key={cell.key}
                    rowSpan={cell.rowSpan}
                    className={classNames(over === key && styles.over)}
                    {...dropTarget(key, startsAt, cell.room)}
                  >
                    {cell.session && (
                      // biome-ignore lint/a11y/noStaticElementInteractions: one way of three; keys and dialog are the others
                      <div
                        draggable={mayEdit}
                        onDragStart={(event) => {
                          event.dataTransfer.setData(DRAGGED, cell.session?.id ?? '');
                          event.dataTransfer.effectAllowed = 'move';
                        }}
                      >
                        <ProgrammeCard session={cell.session} mayEdit={mayEdit} {...card} />
                      </div>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function isEmpty({ session, rowSpan }: GridCell): boolean {
  return session === undefined && rowSpan === 1;
}
