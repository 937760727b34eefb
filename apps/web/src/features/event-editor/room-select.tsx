import type { Room } from '@netzwerkstatt/domain';
import type { ChangeEvent, ReactNode } from 'react';
import { SelectField } from '../../components/forms/select-field.tsx';
import { useWords } from '../../lib/words.ts';
import { editorWords } from './event-editor-words.ts';
import { choosableRooms, type NamedRoom } from './room-choices.ts';
import styles from './session-fields.module.css';

/** A room that is only named, among those of the house. */
const NAMED = 'named';

export interface RoomSelectProps {
  readonly id: string;
  readonly label: string;
  readonly rooms: readonly Room[];
  readonly chosen: NamedRoom;
  readonly isTaken: (room: Room) => boolean;
  readonly onChoose: (chosen: NamedRoom) => void;
  readonly error?: string | undefined;
  /** What there is to know about the choice. */
  readonly children: ReactNode;
}

/** One of the rooms of a house, each with its seats and whether it is taken. */
export function RoomSelect({ id, label, rooms, chosen, isTaken, onChoose, error, children }: RoomSelectProps) {
  const words = useWords(editorWords);
  const { room, roomName } = chosen;
  const isOnlyNamed = room === '' && roomName !== '';
  const optionOf = (it: Room) => {
    const text = words.roomOf(it.name, it.capacity);
    return { value: it.id, label: isTaken(it) ? words.taken(text) : text };
  };
  const choose = ({ target: { value } }: ChangeEvent<HTMLSelectElement>): void => {
    if (value !== NAMED) onChoose({ room: value, roomName: rooms.find((it) => it.id === value)?.name ?? '' });
  };
  return (
    <div className={styles.room}>
      <SelectField
        id={id}
        label={label}
        optional
        emptyLabel={words.noRoom}
        options={[
          ...choosableRooms(rooms, room).map(optionOf),
          ...(isOnlyNamed ? [{ value: NAMED, label: roomName }] : []),
        ]}
        value={isOnlyNamed ? NAMED : room}
        onChange={choose}
        error={error}
      />
      <div role="status">{children}</div>
    </div>
  );
}
