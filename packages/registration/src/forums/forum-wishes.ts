import {
  type EventSession,
  ok,
  type Refusal,
  type Result,
  refuse,
  runAtTheSameTime,
  type SessionId,
} from '@netzwerkstatt/domain';

/** Which forums somebody wants: for each time at which forums run beside each other at most a first and a second one. */
export interface ForumWishes {
  /** The day they would like best; no two at the same time. */
  readonly first: readonly SessionId[];
  /** What they would take instead; no two at the same time, and none that is a first one. */
  readonly second: readonly SessionId[];
  /** Whether they want to change into a better wish when a place in it becomes free after the assignment. */
  readonly movesUp: boolean;
}

export type ForumWishRefusal =
  | (Refusal<'forum_not_offered'> & { readonly forum: SessionId })
  | (Refusal<'forums_at_the_same_time'> & { readonly forums: readonly [SessionId, SessionId] })
  | (Refusal<'forum_wished_twice'> & { readonly forum: SessionId })
  /** A second wish beside which no first one runs: it would be the first. */
  | (Refusal<'first_wish_missing'> & { readonly forum: SessionId });

/**
 * Whether wishes can be kept as they are.
 *
 * @returns the wishes with their forums in the order of the programme.
 */
export function decideForumWishes(
  sessions: readonly EventSession[],
  wishes: ForumWishes,
): Result<ForumWishes, ForumWishRefusal> {
  const offered = sessions.filter((it) => it.isForum && it.status === 'planned');
  const unknown = [...wishes.first, ...wishes.second].find((id) => !offered.some((it) => it.id === id));
  if (unknown !== undefined) return refuse({ code: 'forum_not_offered', forum: unknown });
  const twice = wishes.second.find((id) => wishes.first.includes(id));
  if (twice !== undefined) return refuse({ code: 'forum_wished_twice', forum: twice });
  const first = offered.filter(({ id }) => wishes.first.includes(id));
  const second = offered.filter(({ id }) => wishes.second.includes(id));
  for (const wanted of [first, second]) {
    const clash = firstClash(wanted);
    if (clash !== undefined) return refuse({ code: 'forums_at_the_same_time', forums: clash });
  }
  const alone = second.find((it) => !first.some((other) => runAtTheSameTime(it, other)));
  if (alone !== undefined) return refuse({ code: 'first_wish_missing', forum: alone.id });
  const idsOf = (some: readonly EventSession[]) => some.map(({ id }) => id);
  return ok({ first: idsOf(first), second: idsOf(second), movesUp: wishes.movesUp });
}

function firstClash(forums: readonly EventSession[]): readonly [SessionId, SessionId] | undefined {
  for (const [index, forum] of forums.entries()) {
    const other = forums.slice(0, index).find((it) => runAtTheSameTime(it, forum));
    if (other !== undefined) return [other.id, forum.id];
  }
  return undefined;
}
