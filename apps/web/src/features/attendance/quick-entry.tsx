import { type SyntheticEvent, useState } from 'react';
import { TextField } from '../../components/forms/text-field.tsx';
import { useWords } from '../../lib/words.ts';
import { fullName } from '../desk/participant-columns.tsx';
import { type AttendanceEntry, type Attendant, findAbsent } from './attendance-draft.ts';
import { attendanceWords } from './attendance-words.ts';

export interface QuickEntryProps {
  readonly entries: readonly AttendanceEntry[];
  readonly onFound: (attendant: Attendant) => void;
}

/** For the person at the door: a few letters and the Enter key tick somebody, and the next one may come. */
export function QuickEntry({ entries, onFound }: QuickEntryProps) {
  const words = useWords(attendanceWords);
  const [text, setText] = useState('');
  const [done, setDone] = useState<Attendant>();
  const hits = findAbsent(entries, text);
  const [first] = hits;

  const enter = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (first === undefined) return;
    onFound(first);
    setDone(first);
    setText('');
  };

  return (
    <form onSubmit={enter} noValidate>
      <TextField
        label={words.quick}
        hint={words.quickHint}
        name="quick"
        width="half"
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p role="status" className="small muted">
        {messageOf()}
      </p>
    </form>
  );

  function messageOf(): string {
    if (text.trim() === '') return done ? words.quickDone(fullName(done)) : '\u00a0';
    if (first === undefined) return words.quickNone;
    const hit = words.quickHit(fullName(first), first.organisation);
    return hits.length > 1 ? `${hit} ${words.quickMore(hits.length - 1)}` : hit;
  }
}
