import type { LocalDate, PublicHolidayRule, Room } from '@netzwerkstatt/domain';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { StatusText } from '../../../components/feedback/status-text.tsx';
import { TextField } from '../../../components/forms/text-field.tsx';
import { formatDayShort } from '../../../lib/format-date.ts';
import { useLocale } from '../../../lib/locale.ts';
import { useWords } from '../../../lib/words.ts';
import { editorWords } from '../event-editor-words.ts';
import type { FieldsProps } from '../event-form.ts';
import type { SessionValues } from '../event-values.ts';
import { roomInstead } from '../room-choices.ts';
import { RoomSelect } from '../room-select.tsx';
import { type RoomChoices, useRoomChoices } from '../use-room-choices.ts';
import { sessionsOf } from './planned-dates.ts';
import { seriesWords } from './series-editor-words.ts';

export interface SeriesRoomFieldProps extends FieldsProps {
  readonly holidays: readonly PublicHolidayRule[];
  /** The event itself, when there already is one. */
  readonly event: string | undefined;
}

/** The room of all dates of a rule. */
export function SeriesRoomField({ form, known, holidays, event }: SeriesRoomFieldProps) {
  const { labels } = useWords(seriesWords);
  const [series, sessions, capacity] = useWatch({ control: form.control, name: ['series', 'sessions', 'capacity'] });
  const dates = useMemo(
    () => sessionsOf({ planning: 'series', sessions, series, origin: null }, holidays),
    [series, sessions, holidays],
  );
  const rooms = useRoomChoices(form, event, dates);
  const error = form.errorOf('series.roomName') ?? form.errorOf('series.room');
  if (rooms === undefined) {
    const field = form.register('series.roomName');
    return <TextField {...field} label={labels.room} optional defaultValue={known.series.roomName} error={error} />;
  }
  const chosen = rooms.rooms.find(({ id }) => id === series.room);
  return (
    <RoomSelect
      id="series.room"
      label={labels.room}
      rooms={rooms.rooms}
      chosen={series}
      isTaken={({ id }) => rooms.taken.some((it) => it?.has(id))}
      onChoose={({ room, roomName }) => {
        form.setValue('series.room', room);
        form.setValue('series.roomName', roomName);
      }}
      error={error}
    >
      {chosen && rooms.taken.length > 0 && (
        <SeriesRoomHint room={chosen} choices={rooms} dates={dates} seats={Number(capacity) || 1} />
      )}
    </RoomSelect>
  );
}

/** As many days as can be read in one line; more are counted. */
const NAMED_DAYS = 3;

interface SeriesRoomHintProps {
  readonly room: Room;
  readonly choices: RoomChoices;
  readonly dates: readonly SessionValues[];
  readonly seats: number;
}

/** On which of the dates the room is taken, and which one is free on all of them. */
function SeriesRoomHint({ room, choices: { rooms, taken }, dates, seats }: SeriesRoomHintProps) {
  const words = useWords(seriesWords);
  const { roomSmall, otherRoom } = useWords(editorWords);
  const locale = useLocale();
  const days = dates.filter((_, index) => taken[index]?.has(room.id)).map(({ day }) => day as LocalDate);
  const isSmall = room.capacity < seats;
  if (days.length === 0 && !isSmall) return <StatusText tone="success">{words.roomFree(dates.length)}</StatusText>;
  const known = taken.filter((it) => it !== undefined);
  const instead = roomInstead(room, rooms, known, seats);
  return (
    <StatusText tone="warning">
      {days.length === 0
        ? roomSmall(room.capacity, seats)
        : days.length > NAMED_DAYS
          ? words.roomTakenOften(days.length, dates.length)
          : words.roomTaken(days.map((day) => formatDayShort(day, locale)))}{' '}
      {instead && otherRoom(instead.name)}
    </StatusText>
  );
}
