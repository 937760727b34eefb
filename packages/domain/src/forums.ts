import type { EventSession } from './event.ts';

type Span = Pick<EventSession, 'startsAt' | 'endsAt'>;
type Forum = Span & Pick<EventSession, 'isForum'> & Partial<Pick<EventSession, 'status'>>;

/** Whether nobody could be at both; one that begins as the other ends leaves time for both. Of the same zone. */
export function runAtTheSameTime(a: Span, b: Span): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/**
 * The forums of an event, those together that run beside each other: a long one binds those that follow each other while
 * it lasts. By start; cancelled ones and what everybody attends are left out.
 */
export function forumSlots<Session extends Forum>(
  sessions: readonly Session[],
): readonly (readonly [Session, ...Session[]])[] {
  const slots: [Session, ...Session[]][] = [];
  const forums = sessions.filter((it) => it.isForum && it.status !== 'cancelled');
  for (const forum of forums.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0))) {
    const slot = slots.at(-1);
    if (slot?.some((it) => runAtTheSameTime(it, forum))) slot.push(forum);
    else slots.push([forum]);
  }
  return slots;
}

/**
 * The times at which forums run beside each other: each is as many of them as run at one moment, so that nobody attends
 * two of it. A long forum is in each of the times it lasts through. By time; cancelled ones are left out.
 */
export function parallelForums<Session extends Forum>(
  sessions: readonly Session[],
): readonly (readonly [Session, ...Session[]])[] {
  return forumSlots(sessions).flatMap((slot) => {
    const together = slot.map(({ startsAt }) => slot.filter((it) => it.startsAt <= startsAt && startsAt < it.endsAt));
    const largest = together.filter(
      (some, index) =>
        !together.some((more, other) => {
          const isIn = some.every((it) => more.includes(it));
          return isIn && (more.length > some.length || other < index);
        }),
    );
    return largest.flatMap(([first, ...rest]): [Session, ...Session[]][] => (first ? [[first, ...rest]] : []));
  });
}

/**
 * The dates of one person: what everybody attends, and of the forums those they chose. Who has chosen nothing has no
 * forum yet.
 */
export function ownSessions<Session extends Pick<EventSession, 'id' | 'isForum'>>(
  sessions: readonly Session[],
  chosen: readonly EventSession['id'][],
): readonly Session[] {
  return sessions.filter((it) => !it.isForum || chosen.includes(it.id));
}
