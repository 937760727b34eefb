import type { SessionId } from '@netzwerkstatt/domain';
import type { ForumWishes } from './forum-wishes.ts';

/** Those forums of which nobody can attend two, because all of them run at one moment. */
export type ForumTime = readonly SessionId[];

export interface WayRequest extends ForumWishes {
  readonly current: readonly SessionId[];
}

/** Forums that somebody could attend one after the other, and how that compares with what they would like. */
export interface ForumWay {
  readonly forums: readonly SessionId[];
  /** At how many times it is the second wish. */
  readonly seconds: number;
  /** At how many times it is nothing, though there is a wish. */
  readonly nones: number;
}

/**
 * All ways that somebody can be given: through forums they asked for, or sit in. Who sits in one stays in it, or changes
 * into a better wish if they want to; nothing is taken from anybody.
 *
 * @param closed - Forums that nobody comes into.
 * @returns the way without any forum first, where there is one; the better ones before the worse.
 */
export function forumWays(
  times: readonly ForumTime[],
  request: WayRequest,
  closed: ReadonlySet<SessionId>,
): readonly ForumWay[] {
  const { first, second, current } = request;
  const known = [...current, ...first, ...second].filter((id) => current.includes(id) || !closed.has(id));
  const offered = [...new Set(known)].filter((id) => times.some((time) => time.includes(id))).toSorted();
  const isAllowed = (forums: readonly SessionId[]) =>
    times.every((time) => {
      const now = current.find((id) => time.includes(id));
      const then = forums.find((id) => time.includes(id));
      if (now === undefined || now === then) return true;
      return then !== undefined && request.movesUp && second.includes(now) && first.includes(then);
    });
  const ways = compatible(times, offered)
    .filter(isAllowed)
    .map((forums) => graded(times, request, forums));
  return ways.toSorted((a, b) => rankSum(a) - rankSum(b)).toSorted((a, b) => Number(isSome(a)) - Number(isSome(b)));
}

/** 0 for the first wish at every time; one more for each second wish, two more for nothing. */
export function rankSum({ seconds, nones }: ForumWay): number {
  return seconds + 2 * nones;
}

function isSome({ forums }: ForumWay): boolean {
  return forums.length > 0;
}

function compatible(times: readonly ForumTime[], offered: readonly SessionId[]): readonly (readonly SessionId[])[] {
  const ways: (readonly SessionId[])[] = [[]];
  for (const forum of offered) {
    const clashes = new Set(times.flatMap((time) => (time.includes(forum) ? time : [])));
    const free = ways.filter((way) => !way.some((it) => clashes.has(it)));
    ways.push(...free.map((way) => [...way, forum]));
  }
  return ways;
}

function graded(
  times: readonly ForumTime[],
  { first, second, current }: WayRequest,
  forums: readonly SessionId[],
): ForumWay {
  let seconds = 0;
  let nones = 0;
  for (const time of times) {
    const isAsked = time.some((id) => first.includes(id) || second.includes(id) || current.includes(id));
    const own = forums.find((id) => time.includes(id));
    if (own === undefined) nones += isAsked ? 1 : 0;
    else if (second.includes(own)) seconds += 1;
  }
  return { forums, seconds, nones };
}
