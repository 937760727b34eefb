import {
  type EventSession,
  ok,
  type Refusal,
  type Result,
  refuse,
  runAtTheSameTime,
  type SessionId,
} from '@netzwerkstatt/domain';

/** Why somebody cannot attend the forums they want. */
export type ForumChoiceRefusal =
  | (Refusal<'forum_not_offered'> & { readonly forum: SessionId })
  /** Nobody is in two rooms at once. */
  | (Refusal<'forums_at_the_same_time'> & { readonly forums: readonly [SessionId, SessionId] })
  /** Every one with too few places, so that a person can choose anew knowing all. */
  | (Refusal<'forum_full'> & { readonly forums: readonly [SessionId, ...SessionId[]] });

/** What a choice of forums is decided by, under the lock of the event. */
export interface ForumChoiceBook {
  readonly sessions: readonly EventSession[];
  /** What the person has chosen so far; they keep it, whatever has become of its places. */
  readonly chosen: readonly SessionId[];
  /** How many people with a place at the event chose each forum, this person included. */
  readonly counts: ReadonlyMap<SessionId, number>;
}

/**
 * Whether somebody can attend all of these forums instead of those they chose so far.
 *
 * @param wanted - Whole: what is not among them is given back.
 * @returns the forums in the order of the programme.
 */
export function decideForumChoice(
  { sessions, chosen, counts }: ForumChoiceBook,
  wanted: readonly SessionId[],
): Result<readonly SessionId[], ForumChoiceRefusal> {
  const offered = sessions.filter((it) => it.isForum && it.status === 'planned');
  const unknown = wanted.find((id) => !offered.some((it) => it.id === id));
  if (unknown !== undefined) return refuse({ code: 'forum_not_offered', forum: unknown });
  const forums = offered.filter(({ id }) => wanted.includes(id));
  for (const [index, forum] of forums.entries()) {
    const other = forums.slice(0, index).find((it) => runAtTheSameTime(it, forum));
    if (other !== undefined) return refuse({ code: 'forums_at_the_same_time', forums: [other.id, forum.id] });
  }
  const isFull = ({ id, capacity }: EventSession) =>
    !chosen.includes(id) && capacity !== undefined && (counts.get(id) ?? 0) >= capacity;
  const [first, ...rest] = forums.filter(isFull).map(({ id }) => id);
  if (first !== undefined) return refuse({ code: 'forum_full', forums: [first, ...rest] });
  return ok(forums.map(({ id }) => id));
}
