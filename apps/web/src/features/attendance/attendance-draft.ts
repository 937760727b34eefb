import { foldForSearch } from '@netzwerkstatt/domain';
import type { Answers } from '../../lib/api-types.ts';

export type Attendant = Answers['desk']['attendance'][number];

/** What was ticked or typed and is not saved yet: minutes as they stand in the field, by registration. */
export type AttendanceEdits = ReadonlyMap<string, string>;

/** How it stands with one person at one session. */
export interface AttendanceEntry {
  readonly attendant: Attendant;
  /** What stands in the field. */
  readonly text: string;
  /** `undefined` while nothing is recorded, or what was typed is no number of minutes. */
  readonly minutes: number | undefined;
  readonly isChanged: boolean;
  readonly isWrong: boolean;
}

export interface HeldSession {
  readonly id: string;
  readonly teachingMinutes: number;
  readonly isForum?: boolean;
}

export function attendanceEntries(
  attendants: readonly Attendant[],
  session: HeldSession,
  edits: AttendanceEdits,
): readonly AttendanceEntry[] {
  return attendants.map((attendant) => {
    const recorded = attendant.minutes[session.id];
    const typed = edits.get(attendant.id);
    if (typed === undefined) {
      return { attendant, text: recorded?.toString() ?? '', minutes: recorded, isChanged: false, isWrong: false };
    }
    const minutes = parseMinutes(typed, session.teachingMinutes);
    const isWrong = minutes === undefined;
    return { attendant, text: typed, minutes, isChanged: isWrong || minutes !== recorded, isWrong };
  });
}

/**
 * Whom the list of a session shows: of a forum those who chose it, and whoever was there all the same. Where nobody chose
 * any forum, everybody may have been in each.
 */
export function listedEntries(entries: readonly AttendanceEntry[], session: HeldSession): readonly AttendanceEntry[] {
  const isChosen = entries.some(({ attendant }) => attendant.forums.length > 0);
  if (!session.isForum || !isChosen) return entries;
  return entries.filter(
    ({ attendant, minutes, isChanged }) =>
      isChanged || minutes !== undefined || attendant.forums.some((id) => id === session.id),
  );
}

/** Whole minutes from 0 to what was taught; an emptied field means that nobody was there. */
export function parseMinutes(text: string, teachingMinutes: number): number | undefined {
  if (!/^\d{0,4}$/.test(text.trim())) return undefined;
  const minutes = Number(text);
  return minutes <= teachingMinutes ? minutes : undefined;
}

/** Everybody at once. */
export function allWith(attendants: readonly Attendant[], minutes: number): AttendanceEdits {
  return new Map(attendants.map(({ id }) => [id, String(minutes)]));
}

export interface AttendanceCount {
  readonly present: number;
  /** Of them, those who were there for a part only. */
  readonly partly: number;
  readonly absent: number;
  readonly open: number;
}

export function countAttendance(
  entries: readonly AttendanceEntry[],
  { teachingMinutes }: HeldSession,
): AttendanceCount {
  const minutes = entries.map((it) => it.minutes);
  const present = minutes.filter((it) => it !== undefined && it > 0);
  return {
    present: present.length,
    partly: present.filter((it) => it !== teachingMinutes).length,
    absent: minutes.filter((it) => it === 0).length,
    open: minutes.filter((it) => it === undefined).length,
  };
}

/** Who is meant by a few letters and is not ticked yet: those whose name begins with them first. */
export function findAbsent(entries: readonly AttendanceEntry[], text: string): readonly Attendant[] {
  const words = foldForSearch(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const hits = entries
    .filter(({ minutes }) => minutes === undefined || minutes === 0)
    .map(({ attendant }) => {
      const { givenName, familyName, organisation } = attendant;
      const names = foldForSearch(`${familyName} ${givenName}`).split(' ');
      const rest = foldForSearch(organisation);
      const isFound = words.every((word) => names.some((it) => it.includes(word)) || rest.includes(word));
      const starts = words.every((word) => names.some((it) => it.startsWith(word)));
      return { attendant, isFound, rank: starts ? 0 : 1 };
    })
    .filter(({ isFound }) => isFound);
  return hits.toSorted((a, b) => a.rank - b.rank).map(({ attendant }) => attendant);
}
