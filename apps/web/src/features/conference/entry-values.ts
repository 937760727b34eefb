import { isLocalDateTime, runAtTheSameTime, type SessionId, type SessionRoom } from '@netzwerkstatt/domain';
import {
  type ConferenceProgramme,
  checkProgramme,
  type ForumFrame,
  type ProgrammeProblem,
  type ProgrammeSession,
  wallMinutesBetween,
  withSession,
} from '@netzwerkstatt/scheduling';

/** An entry as it stands in the fields of the dialog. Nothing is absent there, only empty. */
export interface EntryValues {
  readonly title: string;
  readonly kind: 'plenary' | 'forum';
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly minutes: string;
  readonly room: string;
  readonly capacity: string;
  readonly speakers: string;
}

export type EntryField = keyof EntryValues;

/** Why an entry cannot be taken, at its field: a word of the dialog, or something the programme says. */
export type EntryProblem = { readonly field: EntryField } & (
  | { readonly word: 'titleMissing' | 'timeMissing' | 'endsBeforeStart' | 'numberWrong' }
  | { readonly problem: ProgrammeProblem }
  /** What only the house could find. */
  | { readonly message: string }
);

export type ReadEntry =
  | { readonly ok: true; readonly session: ProgrammeSession; readonly programme: ConferenceProgramme }
  | { readonly ok: false; readonly problems: readonly EntryProblem[] };

export function entryValuesOf(session: ProgrammeSession): EntryValues {
  const { title, startsAt, endsAt, teachingMinutes, isForum, room, capacity, speakers = '' } = session;
  return {
    title,
    kind: isForum ? 'forum' : 'plenary',
    day: startsAt.slice(0, 10),
    from: startsAt.slice(11),
    to: endsAt.slice(11),
    minutes: String(teachingMinutes),
    room: room?.name ?? '',
    capacity: capacity === undefined ? '' : String(capacity),
    speakers,
  };
}

/** What a new entry begins with: after the last one of the programme, for an hour. */
export function newEntryValues({ sessions }: ConferenceProgramme): EntryValues {
  const last =
    sessions
      .map((it) => it.endsAt)
      .toSorted()
      .at(-1) ?? '';
  const [day = '', from = ''] = last.split('T');
  const to =
    from === '' ? '' : `${String(Math.min(23, Number(from.slice(0, 2)) + 1)).padStart(2, '0')}${from.slice(2)}`;
  return { title: '', kind: 'plenary', day, from, to, minutes: '', room: '', capacity: '', speakers: '' };
}

/**
 * Reads the fields. What cannot be kept, and a forum that does not fit its slot, is refused at once; what only speaks
 * against releasing is taken, and shown as a conflict. A forum away from every slot makes one.
 */
export function readEntry(
  values: EntryValues,
  id: SessionId,
  programme: ConferenceProgramme,
  rooms: readonly SessionRoom[],
): ReadEntry {
  const problems: EntryProblem[] = [];
  const title = values.title.trim();
  if (title === '') problems.push({ field: 'title', word: 'titleMissing' });
  const [startsAt, endsAt] = [`${values.day}T${values.from}`, `${values.day}T${values.to}`];
  if (!isLocalDateTime(startsAt)) problems.push({ field: values.day === '' ? 'day' : 'from', word: 'timeMissing' });
  if (!isLocalDateTime(endsAt)) problems.push({ field: 'to', word: 'timeMissing' });
  const capacity = numberIn(values.capacity);
  if (Number.isNaN(capacity) || capacity === 0) problems.push({ field: 'capacity', word: 'numberWrong' });
  const minutes = numberIn(values.minutes);
  if (Number.isNaN(minutes)) problems.push({ field: 'minutes', word: 'numberWrong' });
  if (!isLocalDateTime(startsAt) || !isLocalDateTime(endsAt)) return { ok: false, problems };
  if (endsAt <= startsAt) problems.push({ field: 'to', word: 'endsBeforeStart' });
  if (problems.length > 0) return { ok: false, problems };

  const room = roomNamed(values.room, rooms);
  const speakers = values.speakers.trim();
  const session: ProgrammeSession = {
    id,
    title,
    startsAt,
    endsAt,
    teachingMinutes: minutes ?? wallMinutesBetween(startsAt, endsAt),
    ...(values.kind === 'forum' && { isForum: true }),
    ...(room && { room }),
    ...(capacity !== undefined && { capacity }),
    ...(speakers !== '' && { speakers }),
  };
  const changed = withFrame(withSession(programme, session), session);
  const refused = checkProgramme(changed, { capacity: 1 }).problems.flatMap((problem): EntryProblem[] => {
    if (!('session' in problem) || problem.session !== id) return [];
    const field = fieldsRefused[problem.code];
    return field === undefined ? [] : [{ field, problem }];
  });
  return refused.length > 0 ? { ok: false, problems: refused } : { ok: true, session, programme: changed };
}

const fieldsRefused: Partial<Record<ProgrammeProblem['code'], EntryField>> = {
  forum_longer_than_slot: 'to',
  forum_outside_slot: 'from',
  teaching_minutes_impossible: 'minutes',
};

/** The room of the place with this name, or one that is only named. */
export function roomNamed(text: string, rooms: readonly SessionRoom[]): SessionRoom | undefined {
  const name = text.trim().replace(/\s+/g, ' ');
  return name === '' ? undefined : (rooms.find((it) => it.name === name) ?? { name });
}

function withFrame(
  programme: ConferenceProgramme,
  { isForum, startsAt, endsAt }: ProgrammeSession,
): ConferenceProgramme {
  const frame: ForumFrame = { startsAt, endsAt };
  if (!isForum || programme.frames.some((it) => runAtTheSameTime(it, frame))) return programme;
  return { ...programme, frames: [...programme.frames, frame] };
}

/** `undefined` for an empty field, `NaN` for what is no number. */
function numberIn(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}
