import { IconButton } from '../../components/actions/icon-button.tsx';
import { CheckboxField } from '../../components/forms/checkbox-field.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Trash2 } from '../../components/icons.ts';
import { useWords } from '../../lib/words.ts';
import type { PlaceFieldsProps } from './place-form.ts';
import type { RoomValues } from './place-values.ts';
import { placeWords } from './place-words.ts';
import styles from './room-fields.module.css';
import { yesNoWords } from './yes-no.ts';

export interface RoomRowProps extends Pick<PlaceFieldsProps, 'form'> {
  readonly index: number;
  readonly known: RoomValues;
  /** Absent where sessions name the room: it can be closed, not taken away. */
  readonly onRemove: (() => void) | undefined;
}

/** One room: its name, its seats, how to get in. */
export function RoomRow({ form: { register, errorOf }, index, known, onRemove }: RoomRowProps) {
  const words = useWords(placeWords);
  const yesNo = useWords(yesNoWords);
  const name = words.roomNumber(index + 1);
  const field = <Key extends 'name' | 'capacity' | 'stepFree' | 'inductionLoop' | 'note'>(key: Key) => {
    const path = `rooms.${index}.${key}` as const;
    return { ...register(path), label: words.room[key], defaultValue: known[key], error: errorOf(path) };
  };
  const yesOrNo = (['', 'yes', 'no'] as const).map((value) => ({ value, label: yesNo[value] }));
  return (
    <fieldset className={styles.row}>
      <legend>{name}</legend>
      <input type="hidden" {...register(`rooms.${index}.room`)} defaultValue={known.room} />
      <div className={styles.fields}>
        <div>
          <TextField {...field('name')} />
        </div>
        <div>
          <NumberField {...field('capacity')} />
        </div>
        <div>
          <SelectField {...field('stepFree')} options={yesOrNo} />
        </div>
        <div>
          <SelectField {...field('inductionLoop')} options={yesOrNo} />
        </div>
        {onRemove && <IconButton label={`${words.removeRoom}: ${name}`} icon={<Trash2 />} onClick={onRemove} />}
      </div>
      <div className={styles.further}>
        <TextField {...field('note')} optional />
        {known.room !== '' && (
          <CheckboxField
            {...register(`rooms.${index}.isClosed`)}
            label={words.room.isClosed}
            hint={onRemove ? undefined : words.inUse}
            defaultChecked={known.isClosed}
          />
        )}
      </div>
    </fieldset>
  );
}
