import { dateOf, type LocalDate, type LocalDateTime, runAtTheSameTime, type SessionRoom } from '@netzwerkstatt/domain';
import type { ProgrammeSession } from '@netzwerkstatt/scheduling';

/** One day of a programme as a table: a row for each stretch of time, a column for each room. */
export interface GridDay {
  readonly day: LocalDate;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

export interface GridColumn {
  /** Absent: what has no room yet. */
  readonly room?: SessionRoom;
  /** Columns of the table: more than one where a room is taken twice at a time. */
  readonly lanes: number;
}

export interface GridRow {
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  /** From left to right; what a session of an earlier row covers is left out. */
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly key: string;
  readonly room?: SessionRoom;
  readonly session?: ProgrammeSession;
  /** Rows the session goes through; 1 for an empty cell. */
  readonly rowSpan: number;
}

/** @param rooms - Columns that are there even while nothing is in them. */
export function gridOf(sessions: readonly ProgrammeSession[], rooms: readonly SessionRoom[]): readonly GridDay[] {
  const byDay = Map.groupBy(sessions, (it) => dateOf(it.startsAt));
  return [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([day, own]) => gridDay(day, own, rooms));
}

/** Rooms by their names, those of the place first, then those that are only named; without doubles. */
export function roomsOf(sessions: readonly ProgrammeSession[], known: readonly SessionRoom[]): readonly SessionRoom[] {
  const named = sessions.flatMap(({ room }) => room ?? []);
  return [...new Map([...known, ...named].map(({ id, name }) => [name, { ...(id && { id }), name }])).values()];
}

function gridDay(day: LocalDate, sessions: readonly ProgrammeSession[], known: readonly SessionRoom[]): GridDay {
  const rooms: (SessionRoom | undefined)[] = [...roomsOf(sessions, known)];
  if (sessions.some((it) => it.room === undefined)) rooms.unshift(undefined);
  const lanes = rooms.map((room) => lanesOf(sessions.filter((it) => it.room?.name === room?.name)));
  const times = [...new Set(sessions.flatMap((it) => [it.startsAt, it.endsAt]))].toSorted();
  const rows = times.slice(0, -1).map((startsAt, index): GridRow => {
    const endsAt = times[index + 1] ?? startsAt;
    const cells = rooms.flatMap((room, column) =>
      (lanes[column] ?? []).flatMap((lane, number) => cellAt(startsAt, times, lane, `${column}-${number}`, room)),
    );
    return { startsAt, endsAt, cells };
  });
  const columns = rooms.map((room, index) => ({ ...(room && { room }), lanes: lanes[index]?.length ?? 1 }));
  return { day, columns, rows };
}

function cellAt(
  time: LocalDateTime,
  times: readonly LocalDateTime[],
  lane: readonly ProgrammeSession[],
  key: string,
  room: SessionRoom | undefined,
): readonly GridCell[] {
  const place = { key, ...(room && { room }) };
  const session = lane.find((it) => it.startsAt <= time && time < it.endsAt);
  if (session === undefined) return [{ ...place, rowSpan: 1 }];
  if (session.startsAt !== time) return [];
  return [{ ...place, session, rowSpan: times.indexOf(session.endsAt) - times.indexOf(session.startsAt) }];
}

/** What runs at the same time stands beside each other; at least one lane, in which nothing is. */
function lanesOf(sessions: readonly ProgrammeSession[]): readonly (readonly ProgrammeSession[])[] {
  const lanes: ProgrammeSession[][] = [[]];
  for (const session of sessions) {
    const free = lanes.find((lane) => !lane.some((it) => runAtTheSameTime(it, session)));
    if (free === undefined) lanes.push([session]);
    else free.push(session);
  }
  return lanes;
}
