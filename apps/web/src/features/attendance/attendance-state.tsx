import { teachingUnitsIn } from '@netzwerkstatt/domain';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { Minus } from '../../components/icons.ts';
import { useWords } from '../../lib/words.ts';
import type { AttendanceEntry } from './attendance-draft.ts';
import { attendanceWords } from './attendance-words.ts';

export interface AttendanceStateProps {
  readonly entry: AttendanceEntry;
  readonly teachingMinutes: number;
}

/** What the minutes of somebody mean, in a word and in teaching units. */
export function AttendanceState({ entry: { minutes, isWrong }, teachingMinutes }: AttendanceStateProps) {
  const words = useWords(attendanceWords);
  if (isWrong) return <StatusText tone="bad">{words.wrong(teachingMinutes)}</StatusText>;
  if (minutes === undefined) return <StatusText tone="quiet">{words.open}</StatusText>;
  if (minutes === 0) {
    return (
      <StatusText tone="quiet" icon={<Minus />}>
        {words.absent}
      </StatusText>
    );
  }
  const isFull = minutes === teachingMinutes;
  return (
    <>
      <StatusText tone={isFull ? 'success' : 'warning'}>{isFull ? words.full : words.partly}</StatusText>
      <small>{words.units(teachingUnitsIn(minutes), teachingUnitsIn(teachingMinutes))}</small>
    </>
  );
}
