import { type EventSession, forumSlots, type LocalDateTime } from '@netzwerkstatt/domain';

/** One entry of a programme as the one who plans it sees it: what a calendar counts is no part of it. */
export type ProgrammeSession = Pick<
  EventSession,
  'id' | 'startsAt' | 'endsAt' | 'teachingMinutes' | 'isForum' | 'room' | 'capacity' | 'speakers'
> & {
  /** Empty while nobody has named it. */
  readonly title: string;
};

/** The time kept for forums that run beside each other. None of them may be longer than it. */
export interface ForumFrame {
  readonly startsAt: LocalDateTime;
  /** Exclusive. */
  readonly endsAt: LocalDateTime;
}

/** The programme of a conference: what everybody attends, the forums beside each other, and the time kept for these. */
export interface ConferenceProgramme {
  /** By start; those that start together in the order in which they are printed. */
  readonly sessions: readonly ProgrammeSession[];
  /** Forums that touch none of them have only each other as their frame. */
  readonly frames: readonly ForumFrame[];
}

/** The sessions of an event that take place, as a programme. */
export function programmeOf(
  sessions: readonly EventSession[],
  frames: readonly ForumFrame[] = [],
): ConferenceProgramme {
  const planned = sessions.filter(({ status }) => status === 'planned');
  return inOrder({ sessions: planned.map(toProgrammeSession), frames });
}

/** The frames forums have by themselves: from the first start to the last end of those that run beside each other. */
export function framesOf(sessions: readonly EventSession[]): readonly ForumFrame[] {
  return forumSlots(sessions).map((slot) => ({
    startsAt: slot[0].startsAt,
    endsAt:
      slot
        .map(({ endsAt }) => endsAt)
        .toSorted()
        .at(-1) ?? slot[0].endsAt,
  }));
}

function toProgrammeSession(session: EventSession): ProgrammeSession {
  const { id, title = '', startsAt, endsAt, teachingMinutes, isForum, room, capacity, speakers } = session;
  return {
    id,
    title,
    startsAt,
    endsAt,
    teachingMinutes,
    ...(isForum && { isForum }),
    ...(room && { room }),
    ...(capacity !== undefined && { capacity }),
    ...(speakers !== undefined && { speakers }),
  };
}

/** The same programme by start; what starts together keeps its order. */
export function inOrder({ sessions, frames }: ConferenceProgramme): ConferenceProgramme {
  return { sessions: sessions.toSorted(byStart), frames: frames.toSorted(byStart) };
}

function byStart(a: ForumFrame, b: ForumFrame): number {
  return a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0;
}
