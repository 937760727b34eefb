import type { Answers } from '../../lib/api-types.ts';

export type RecordedSession = Answers['issuing']['attendanceOf'][number];

/** Minutes as they are typed, session by session; an empty field is no zero. */
export type TypedMinutes = readonly ({ readonly minutes?: string | undefined } | undefined)[];

/** Which sessions are to say something else: only they are sent. */
export function changedRows(sessions: readonly RecordedSession[], typed: TypedMinutes): readonly number[] {
  return sessions.flatMap(({ minutes }, index) => {
    const text = typed[index]?.minutes?.trim() ?? '';
    return text === (minutes === undefined ? '' : `${minutes}`) ? [] : [index];
  });
}

/** What is sent of them; a field somebody emptied is sent as no number, and said to be wrong. */
export function correctedMinutes(sessions: readonly RecordedSession[], typed: TypedMinutes) {
  return changedRows(sessions, typed).flatMap((index) => {
    const session = sessions[index];
    const text = typed[index]?.minutes?.trim() ?? '';
    return session === undefined ? [] : [{ session: session.id, minutes: text === '' ? Number.NaN : Number(text) }];
  });
}
