import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import type { DeskEventView } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { deskEventPath } from '../desk/desk-paths.ts';
import { changedFields } from './changed-fields.ts';
import { editorWords } from './event-editor-words.ts';
import { type EventValues, valuesOf } from './event-values.ts';
import { fieldLabels } from './field-labels.ts';

export interface StaleNoteProps {
  /** What the reader began with. */
  readonly known: EventValues;
  /** What somebody else made of it. */
  readonly theirs: DeskEventView;
  readonly isBusy: boolean;
  readonly onSaveMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two people wrote at the same time: what the other one changed, and the two ways on. */
export function StaleNote({ known, theirs, isBusy, onSaveMine, onTakeTheirs }: StaleNoteProps) {
  const words = useWords(editorWords);
  const labels = useWords(fieldLabels);
  const changed = changedFields(known, valuesOf(theirs.event));
  return (
    <Note tone="warning" role="alert" title={words.staleTitle}>
      <p>{changed.length === 0 ? words.staleSame : words.staleText}</p>
      <ul>
        {changed.map((field) => (
          <li key={field}>{labels[field]}</li>
        ))}
      </ul>
      <Cluster>
        <Button busy={isBusy} onClick={onSaveMine}>
          {words.saveMine}
        </Button>
        <Button variant="neutral" onClick={onTakeTheirs}>
          {words.takeTheirs}
        </Button>
        <ButtonLink variant="quiet" href={deskEventPath(theirs.event.id)} target="_blank">
          {words.look}
        </ButtonLink>
      </Cluster>
    </Note>
  );
}
