import { useRef, useState } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { Button } from '../../components/actions/button.tsx';
import { Plus } from '../../components/icons.ts';
import { Link } from '../../components/navigation/link.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useWords } from '../../lib/words.ts';
import { deskEventPath } from '../desk/desk-paths.ts';
import { editorWords } from './event-editor-words.ts';
import type { FieldsProps } from './event-form.ts';
import { emptySession } from './event-values.ts';
import styles from './session-fields.module.css';
import { SessionRow } from './session-row.tsx';
import { useRoomChoices } from './use-room-choices.ts';

export interface SessionFieldsProps extends FieldsProps {
  /** Once published, days and times stay as they are. */
  readonly areFixed: boolean;
  /** The event itself, when there already is one. */
  readonly event: string | undefined;
}

/** The dates, one row each. A new one takes over the times of the last. */
export function SessionFields({ form, known, areFixed, event }: SessionFieldsProps) {
  const words = useWords(editorWords);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'sessions' });
  const rooms = useRoomChoices(form, event, useWatch({ control: form.control, name: 'sessions' }));
  const addButton = useRef<HTMLButtonElement>(null);
  const [told, setTold] = useState('');

  const add = (): void => {
    const last = form.getValues('sessions').at(-1) ?? emptySession;
    append(
      { ...last, session: '', title: '', day: '', ruleDay: '', kept: {} },
      { focusName: `sessions.${fields.length}.day` },
    );
    setTold('');
  };
  const take = (index: number): void => {
    remove(index);
    setTold(words.removed(index + 1));
    // The button that was pressed is gone with its row.
    addButton.current?.focus();
  };

  return (
    <div className={styles.sessions}>
      <p className="small muted">
        {areFixed ? words.datesFixed : words.unitsHint}{' '}
        {areFixed && event !== undefined && <Link href={deskEventPath(event, 'termine')}>{words.changeDates}</Link>}
      </p>
      {fields.map((field, index) => (
        <SessionRow
          key={field.id}
          form={form}
          index={index}
          known={known.sessions[index] ?? field}
          isFixed={areFixed}
          hasTitle={fields.length > 1}
          rooms={rooms}
          onRemove={areFixed || fields.length === 1 ? undefined : () => take(index)}
        />
      ))}
      {!areFixed && (
        <div>
          <Button ref={addButton} variant="neutral" onClick={add}>
            <Plus />
            {words.addSession}
          </Button>
        </div>
      )}
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </div>
  );
}
