import type { ConferenceProgramme, ProgrammeSession } from './conference-programme.ts';

/** What of an entry is another than before. */
export type ChangedPart = 'moved' | 'room' | 'speakers' | 'title' | 'capacity' | 'teaching_minutes' | 'is_forum';

/** One difference between two programmes, as those who release the later one read it. */
export type ProgrammeChange =
  | { readonly kind: 'added'; readonly session: ProgrammeSession }
  | { readonly kind: 'cancelled'; readonly session: ProgrammeSession }
  | {
      readonly kind: 'changed';
      readonly before: ProgrammeSession;
      readonly session: ProgrammeSession;
      /** At least one. */
      readonly parts: readonly ChangedPart[];
    };

/** Every difference between two programmes, by the start of what it is about. Frames are for those who plan only. */
export function compareProgrammes(before: ConferenceProgramme, after: ConferenceProgramme): readonly ProgrammeChange[] {
  const earlier = new Map(before.sessions.map((it) => [it.id, it]));
  const later = new Set(after.sessions.map((it) => it.id));
  const changes = [
    ...after.sessions.flatMap((session) => changeOf(earlier.get(session.id), session)),
    ...before.sessions
      .filter(({ id }) => !later.has(id))
      .map((session): ProgrammeChange => ({ kind: 'cancelled', session })),
  ];
  return changes.toSorted((a, b) =>
    a.session.startsAt < b.session.startsAt ? -1 : a.session.startsAt > b.session.startsAt ? 1 : 0,
  );
}

/** Whether a change concerns the diaries of those who come: something is added, cancelled, or at another time. */
export function changesDates(change: ProgrammeChange): boolean {
  return change.kind !== 'changed' || change.parts.includes('moved') || change.parts.includes('is_forum');
}

function changeOf(before: ProgrammeSession | undefined, session: ProgrammeSession): ProgrammeChange[] {
  if (before === undefined) return [{ kind: 'added', session }];
  const parts = changedParts(before, session);
  return parts.length === 0 ? [] : [{ kind: 'changed', before, session, parts }];
}

function changedParts(a: ProgrammeSession, b: ProgrammeSession): ChangedPart[] {
  const differs: Readonly<Record<ChangedPart, boolean>> = {
    moved: a.startsAt !== b.startsAt || a.endsAt !== b.endsAt,
    room: a.room?.id !== b.room?.id || a.room?.name !== b.room?.name,
    speakers: a.speakers !== b.speakers,
    title: a.title !== b.title,
    capacity: a.capacity !== b.capacity,
    teaching_minutes: a.teachingMinutes !== b.teachingMinutes,
    is_forum: a.isForum !== b.isForum,
  };
  return (Object.keys(differs) as ChangedPart[]).filter((it) => differs[it]);
}
