import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { changeLine } from './change-line.ts';
import { programmeWords, releaseWords } from './programme-words.ts';
import type { ProgrammeConflict } from './use-programme-draft.ts';

export interface StaleProgrammeNoteProps {
  readonly conflict: ProgrammeConflict;
  readonly onMerge: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two people worked on one programme: what the other one did, and the two ways on. */
export function StaleProgrammeNote({ conflict, onMerge, onTakeTheirs }: StaleProgrammeNoteProps) {
  const words = useWords(programmeWords);
  const { kinds } = useWords(releaseWords);
  const locale = useLocale();
  const { theirs, changes } = conflict;
  return (
    <Note tone="warning" role="alert" title={words.staleTitle(theirs.saved?.by ?? words.staleSomebody)}>
      <p>{changes.length === 0 ? words.staleSame : words.staleText}</p>
      <ul>
        {changes.map((change) => (
          <li key={`${change.kind} ${change.session.id}`}>
            {kinds[change.kind]}: {changeLine(change, locale)}
          </li>
        ))}
      </ul>
      <Cluster>
        <Button onClick={onMerge}>{words.merge}</Button>
        <Button variant="neutral" onClick={onTakeTheirs}>
          {words.takeTheirs}
        </Button>
      </Cluster>
    </Note>
  );
}
