import { useRef, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { Button } from '../../components/actions/button.tsx';
import { Plus } from '../../components/icons.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useWords } from '../../lib/words.ts';
import type { PlaceFieldsProps } from './place-form.ts';
import { emptyRoom } from './place-values.ts';
import { placeWords } from './place-words.ts';
import styles from './room-fields.module.css';
import { RoomRow } from './room-row.tsx';

export interface RoomFieldsProps extends PlaceFieldsProps {
  /** Ids of the rooms that sessions name. */
  readonly inUse: readonly string[];
}

/** The rooms of a house, one row each. */
export function RoomFields({ form, known, inUse }: RoomFieldsProps) {
  const words = useWords(placeWords);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'rooms' });
  const addButton = useRef<HTMLButtonElement>(null);
  const [told, setTold] = useState('');

  const add = (): void => {
    append(emptyRoom, { focusName: `rooms.${fields.length}.name` });
    setTold('');
  };
  const take = (index: number): void => {
    remove(index);
    setTold(words.removed(index + 1));
    // The button that was pressed is gone with its row.
    addButton.current?.focus();
  };

  return (
    <div className={styles.rooms}>
      <p className="small muted">{words.roomsHint}</p>
      {fields.map((field, index) => (
        <RoomRow
          key={field.id}
          form={form}
          index={index}
          known={known.rooms.find(({ room }) => room !== '' && room === field.room) ?? field}
          onRemove={inUse.includes(field.room) ? undefined : () => take(index)}
        />
      ))}
      <div>
        <Button ref={addButton} variant="neutral" onClick={add}>
          <Plus />
          {words.addRoom}
        </Button>
      </div>
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </div>
  );
}
