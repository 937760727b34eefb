import { IconButton } from '../../components/actions/icon-button.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Trash2 } from '../../components/icons.ts';
import { useWords } from '../../lib/words.ts';
import { useSessionHints } from './date-checks.tsx';
import { editorWords } from './event-editor-words.ts';
import type { EventForm } from './event-form.ts';
import type { SessionValues } from './event-values.ts';
import { fieldLabels } from './field-labels.ts';
import { RoomField } from './room-field.tsx';
import styles from './session-fields.module.css';
import { SessionHintList } from './session-hint-list.tsx';
import type { RoomChoices } from './use-room-choices.ts';

export interface SessionRowProps {
  readonly form: EventForm;
  readonly index: number;
  readonly known: SessionValues;
  readonly isFixed: boolean;
  /** Only where sessions differ they need a name. */
  readonly hasTitle: boolean;
  /** Of the place from the directory; absent while none is chosen. */
  readonly rooms: RoomChoices | undefined;
  readonly onRemove: (() => void) | undefined;
}

/** One date: day, times, teaching units. */
export function SessionRow({ form, index, known, isFixed, hasTitle, rooms, onRemove }: SessionRowProps) {
  const { register, errorOf } = form;
  const words = useWords(editorWords);
  const { session: labels } = useWords(fieldLabels);
  const name = words.session(index + 1);
  const hints = useSessionHints(index);
  const hintsId = `sessions.${index}.hints`;
  const field = <Key extends 'day' | 'from' | 'to' | 'title' | 'units'>(key: Key) => {
    const path = `sessions.${index}.${key}` as const;
    return { ...register(path), defaultValue: known[key], error: errorOf(path) };
  };
  return (
    <fieldset className={styles.row} aria-describedby={hints.length > 0 ? hintsId : undefined}>
      <legend>{name}</legend>
      <input type="hidden" {...register(`sessions.${index}.session`)} defaultValue={known.session} />
      <div className={styles.fields}>
        <div>
          <DateTimeField {...field('day')} kind="date" label={labels.day} readOnly={isFixed} />
        </div>
        <div>
          <DateTimeField {...field('from')} kind="time" label={labels.from} readOnly={isFixed} />
        </div>
        <div>
          <DateTimeField {...field('to')} kind="time" label={labels.to} readOnly={isFixed} />
        </div>
        <div>
          <NumberField {...field('units')} decimal label={labels.units} />
        </div>
        {onRemove && <IconButton label={`${words.removeSession}: ${name}`} icon={<Trash2 />} onClick={onRemove} />}
      </div>
      {hasTitle && <TextField {...field('title')} label={labels.title} optional />}
      <RoomField form={form} index={index} known={known} rooms={rooms} />
      <SessionHintList id={hintsId} hints={hints} />
    </fieldset>
  );
}
