import type { KeyboardEvent } from 'react';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { useWords } from '../../lib/words.ts';
import { fullName, sortedName } from '../desk/participant-columns.tsx';
import type { AttendanceEntry, Attendant, HeldSession } from './attendance-draft.ts';
import { AttendanceState } from './attendance-state.tsx';
import styles from './attendance-table.module.css';
import { attendanceWords } from './attendance-words.ts';

export interface AttendanceTableProps {
  readonly caption: string;
  readonly entries: readonly AttendanceEntry[];
  readonly session: HeldSession;
  /** Without it the table is only to look at. */
  readonly onEnter?: ((registration: string, minutes: string) => void) | undefined;
}

export const minutesFieldId = ({ id }: Attendant): string => `minutes-${id}`;

export function AttendanceTable({ caption, entries, session, onEnter }: AttendanceTableProps) {
  const words = useWords(attendanceWords);
  const max = session.teachingMinutes;
  const tick: Column<AttendanceEntry> = {
    id: 'was-there',
    header: words.wasThere,
    cell: ({ attendant, minutes = 0 }) => (
      <input
        type="checkbox"
        className={styles.box}
        data-column="was-there"
        aria-label={words.wasThereLabel(fullName(attendant))}
        checked={minutes > 0}
        ref={(box) => {
          if (box) box.indeterminate = minutes > 0 && minutes < max;
        }}
        onChange={({ target }) => onEnter?.(attendant.id, target.checked ? String(max) : '0')}
      />
    ),
  };
  const minutesField: Column<AttendanceEntry> = {
    id: 'minutes',
    header: words.minutes,
    cell: ({ attendant, text, isWrong }) => (
      <span className={styles.minutes}>
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          id={minutesFieldId(attendant)}
          data-column="minutes"
          aria-label={words.minutesLabel(fullName(attendant), max)}
          aria-invalid={isWrong || undefined}
          value={text}
          onChange={({ target }) => onEnter?.(attendant.id, target.value)}
        />
        {words.ofMinutes(max)}
      </span>
    ),
  };
  const columns: readonly Column<AttendanceEntry>[] = [
    {
      id: 'name',
      header: words.name,
      rowHeader: true,
      cell: ({ attendant }) => (
        <>
          {sortedName(attendant)}
          <small>{attendant.organisation}</small>
        </>
      ),
    },
    ...(onEnter ? [tick, minutesField] : []),
    {
      id: 'state',
      header: words.state,
      card: 'plain',
      cell: (entry) => <AttendanceState entry={entry} teachingMinutes={max} />,
    },
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only helps the fields within it
    <div onKeyDown={moveBetweenRows}>
      <DataTable caption={caption} columns={columns} rows={entries} rowKey={({ attendant }) => attendant.id} />
      {onEnter && (
        <p className="small muted no-print">
          {words.keys} {words.unitsMeaning}
        </p>
      )}
    </div>
  );
}

/** The arrow keys lead to the same field of the row above or below. */
function moveBetweenRows(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { target, currentTarget } = event;
  if (step === 0 || !(target instanceof HTMLInputElement)) return;
  const column = currentTarget.querySelectorAll<HTMLInputElement>(`input[data-column="${target.dataset['column']}"]`);
  const next = column[[...column].indexOf(target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  if (next.type === 'text') next.select();
}
