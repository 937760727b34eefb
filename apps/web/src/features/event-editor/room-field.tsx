import type { Room } from '@netzwerkstatt/domain';
import { useWatch } from 'react-hook-form';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { useWords } from '../../lib/words.ts';
import { editorWords } from './event-editor-words.ts';
import { fieldLabels } from './field-labels.ts';
import { type RoomTaker, roomInstead, type TakenRooms } from './room-choices.ts';
import { RoomSelect } from './room-select.tsx';
import type { SessionRowProps } from './session-row.tsx';

type RoomFieldProps = Pick<SessionRowProps, 'form' | 'index' | 'known' | 'rooms'>;

/** Where in the house: a room of the chosen place, or one that is only named. */
export function RoomField({ form, index, known, rooms }: RoomFieldProps) {
  const { session: labels } = useWords(fieldLabels);
  const path = `sessions.${index}` as const;
  const [session, capacity] = useWatch({ control: form.control, name: [path, 'capacity'] });
  const error = form.errorOf(`${path}.roomName`) ?? form.errorOf(`${path}.room`);
  if (rooms === undefined) {
    const field = form.register(`${path}.roomName`);
    return <TextField {...field} label={labels.room} optional defaultValue={known.roomName} error={error} />;
  }
  const { kept, room } = session;
  const now = rooms.taken[index];
  const chosen = rooms.rooms.find(({ id }) => id === room);
  // Of those who come to a forum nobody knows how many, unless it has places of its own.
  const seats = kept.capacity ?? (kept.isForum ? 1 : Number(capacity) || 1);
  return (
    <RoomSelect
      id={`${path}.room`}
      label={labels.room}
      rooms={rooms.rooms}
      chosen={session}
      isTaken={({ id }) => now?.has(id) ?? false}
      onChoose={({ room, roomName }) => {
        form.setValue(`${path}.room`, room);
        form.setValue(`${path}.roomName`, roomName);
      }}
      error={error}
    >
      {chosen && now && <RoomHint room={chosen} rooms={rooms.rooms} taken={now} seats={seats} />}
    </RoomSelect>
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
  const instead = roomInstead(room, rooms, [taken], seats);
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
