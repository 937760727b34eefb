import type { Room } from '@netzwerkstatt/domain';
import type { ChangeEvent } from 'react';
import { useWatch } from 'react-hook-form';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { useWords } from '../../lib/words.ts';
import { editorWords } from './event-editor-words.ts';
import { fieldLabels } from './field-labels.ts';
import { choosableRooms, type RoomTaker, roomInstead, type TakenRooms } from './room-choices.ts';
import styles from './session-fields.module.css';
import type { SessionRowProps } from './session-row.tsx';

type RoomFieldProps = Pick<SessionRowProps, 'form' | 'index' | 'known' | 'rooms'>;

/** A room that is only named, among those of the house. */
const NAMED = 'named';

/** Where in the house: a room of the chosen place, or one that is only named. */
export function RoomField({ form, index, known, rooms }: RoomFieldProps) {
  const { session: labels } = useWords(fieldLabels);
  const { register, errorOf } = form;
  const path = `sessions.${index}.roomName` as const;
  if (rooms !== undefined) return <RoomSelect form={form} index={index} rooms={rooms} />;
  const error = errorOf(path) ?? errorOf(`sessions.${index}.room`);
  return <TextField {...register(path)} label={labels.room} optional defaultValue={known.roomName} error={error} />;
}

type RoomSelectProps = Pick<RoomFieldProps, 'form' | 'index'> & {
  readonly rooms: NonNullable<RoomFieldProps['rooms']>;
};

function RoomSelect({ form, index, rooms: { rooms, taken } }: RoomSelectProps) {
  const words = useWords(editorWords);
  const { session: labels } = useWords(fieldLabels);
  const path = `sessions.${index}` as const;
  const [{ room: id, roomName: name, kept }, capacity] = useWatch({ control: form.control, name: [path, 'capacity'] });
  // Of those who come to a forum nobody knows how many, unless it has places of its own.
  const seats = kept.capacity ?? (kept.isForum ? 1 : Number(capacity) || 1);
  const now = taken[index];
  const optionOf = (room: Room) => {
    const label = words.roomOf(room.name, room.capacity);
    return { value: room.id, label: now?.has(room.id) ? words.taken(label) : label };
  };
  const choose = ({ target: { value } }: ChangeEvent<HTMLSelectElement>): void => {
    if (value === NAMED) return;
    form.setValue(`${path}.room`, value);
    form.setValue(`${path}.roomName`, rooms.find((room) => room.id === value)?.name ?? '');
  };
  const named = id === '' && name !== '' ? [{ value: NAMED, label: name }] : [];
  const chosen = rooms.find((room) => room.id === id);
  return (
    <div className={styles.room}>
      <SelectField
        id={`${path}.room`}
        label={labels.room}
        optional
        emptyLabel={words.noRoom}
        options={[...choosableRooms(rooms, id).map(optionOf), ...named]}
        value={id === '' && name !== '' ? NAMED : id}
        onChange={choose}
        error={form.errorOf(`${path}.room`)}
      />
      <div role="status">{chosen && now && <RoomHint room={chosen} rooms={rooms} taken={now} seats={seats} />}</div>
    </div>
  );
}

interface RoomHintProps {
  readonly room: Room;
  readonly rooms: readonly Room[];
  readonly taken: TakenRooms;
  /** How many people are to find a place in it. */
  readonly seats: number;
}

/** Whether the room is to be had and large enough; if not, which one is. */
function RoomHint({ room, rooms, taken, seats }: RoomHintProps) {
  const words = useWords(editorWords);
  const other = taken.get(room.id);
  const isSmall = room.capacity < seats;
  if (other === undefined && !isSmall) return <StatusText tone="success">{words.roomFree}</StatusText>;
  const instead = roomInstead(rooms, taken, seats);
  return (
    <StatusText tone="warning">
      {other === undefined ? words.roomSmall(room.capacity, seats) : takenBy(other, words)}{' '}
      {instead && words.otherRoom(instead.name)}
    </StatusText>
  );
}

function takenBy(taker: RoomTaker, words: (typeof editorWords)['de']): string {
  if ('session' in taker) return words.roomTaken(words.session(taker.session));
  const { title } = taker.event;
  return title === undefined ? words.roomTakenBySomebody : words.roomTaken(words.quoted(title));
}
