import { parallelForums, type SessionId } from '@netzwerkstatt/domain';
import type { AssignableForum } from './assign-forums.ts';
import type { WayRequest } from './forum-ways.ts';

/** Why somebody has not what they wished for. It speaks of places, never of other people. */
export type ForumReason =
  /** Every place of what they wished for is taken. */
  | { readonly code: 'full'; readonly forums: readonly FullForum[] }
  /** There is room, but what they have at the same time or beside it would be lost for it. */
  | { readonly code: 'kept_for_the_whole' }
  /** There is room, and they did not want to change after the assignment. */
  | { readonly code: 'stays' }
  | { readonly code: 'no_wish' }
  | { readonly code: 'not_offered' };

export interface FullForum {
  readonly forum: SessionId;
  readonly places: number;
}

/** What somebody has at one time at which forums run beside each other. */
export type ForumOutcome = { readonly time: readonly SessionId[] } & (
  | { readonly rank: 'first'; readonly forum: SessionId }
  | { readonly rank: 'second'; readonly forum: SessionId; readonly because: ForumReason }
  /** A forum they chose themselves, which is none of their wishes. */
  | { readonly rank: 'own'; readonly forum: SessionId }
  | { readonly rank: 'none'; readonly because: ForumReason }
);

/**
 * Tells somebody what became of their wishes, time by time.
 *
 * @param counts - How many people are in each forum; without an entry nobody is.
 */
export function explainForums(
  forums: readonly AssignableForum[],
  counts: ReadonlyMap<SessionId, number>,
  request: WayRequest,
): readonly ForumOutcome[] {
  const offered = forums.filter(({ status }) => status === 'planned');
  return parallelForums(offered).map((forumsThen): ForumOutcome => {
    const time = forumsThen.map(({ id }) => id);
    const forum = request.current.find((id) => time.includes(id));
    const among = (ids: readonly SessionId[]) => forumsThen.filter(({ id }) => ids.includes(id));
    const because = (wanted: readonly AssignableForum[], movesUp: boolean): ForumReason => {
      if (wanted.length === 0) return { code: hasLostWish(forums, request) ? 'not_offered' : 'no_wish' };
      return reasonFor(wanted, counts, movesUp);
    };
    if (forum === undefined) {
      return { time, rank: 'none', because: because(among([...request.first, ...request.second]), true) };
    }
    if (request.first.includes(forum)) return { time, rank: 'first', forum };
    if (!request.second.includes(forum)) return { time, rank: 'own', forum };
    return { time, rank: 'second', forum, because: because(among(request.first), request.movesUp) };
  });
}

function reasonFor(
  wanted: readonly AssignableForum[],
  counts: ReadonlyMap<SessionId, number>,
  movesUp: boolean,
): ForumReason {
  const full = wanted.flatMap(({ id, capacity }): FullForum[] =>
    capacity !== undefined && (counts.get(id) ?? 0) >= capacity ? [{ forum: id, places: capacity }] : [],
  );
  if (full.length === wanted.length) return { code: 'full', forums: full };
  return { code: movesUp ? 'kept_for_the_whole' : 'stays' };
}

/** Whether a wish is for a forum that does not take place any more. */
function hasLostWish(forums: readonly AssignableForum[], { first, second }: WayRequest): boolean {
  return [...first, ...second].some((id) => forums.find((it) => it.id === id)?.status !== 'planned');
}
