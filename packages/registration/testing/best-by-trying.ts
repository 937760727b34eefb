import type { SessionId } from '@netzwerkstatt/domain';
import type { AssignableForum, ForumAsker, ForumAssignment } from '../src/forums/assign-forums.ts';

/** What makes one assignment better than another: fewer without, then fewer second wishes, then the lot. */
export interface Merit {
  readonly nones: number;
  readonly seconds: number;
  /** 0, 1 or 2 for each person, by lot; for forums at one time only. */
  readonly ranks: readonly number[];
}

/**
 * The merit of the best assignment, found by trying all of them: nothing here is taken from the rule it checks.
 *
 * @param asking - A handful.
 */
export function bestByTrying(forums: readonly AssignableForum[], asking: readonly ForumAsker[]): Merit {
  const byLot = [...asking].sort((a, b) => (a.lot < b.lot ? -1 : 1));
  let best: Merit | undefined;
  const go = (index: number, chosen: Map<ForumAsker['registration'], readonly SessionId[]>) => {
    const asker = byLot[index];
    if (asker === undefined) {
      if (faultsOf(forums, asking, chosen).length > 0) return;
      const merit = meritOf(forums, asking, chosen);
      if (best === undefined || isBetter(merit, best)) best = merit;
      return;
    }
    for (const some of subsets([...new Set([...asker.first, ...asker.second, ...asker.current])])) {
      go(index + 1, new Map(chosen).set(asker.registration, some));
    }
  };
  go(0, new Map());
  if (best === undefined) throw new Error('leaving everything as it is should be possible');
  return best;
}

/** What is wrong with an assignment, whoever made it. */
export function faultsOf(
  forums: readonly AssignableForum[],
  asking: readonly ForumAsker[],
  assigned: ForumAssignment,
): readonly string[] {
  const faults: string[] = [];
  const timeOf = (id: SessionId) => forums.find((it) => it.id === id);
  for (const forum of forums) {
    const count = [...assigned.values()].filter((own) => own.includes(forum.id)).length;
    if (count > (forum.capacity ?? Number.POSITIVE_INFINITY)) faults.push(`${forum.id} is too full`);
  }
  for (const { registration, first, second, current, movesUp } of asking) {
    const own = assigned.get(registration) ?? [];
    const clashes = own.some((a) => own.some((b) => a !== b && overlap(timeOf(a), timeOf(b))));
    if (clashes) faults.push(`${registration} is in two rooms at once`);
    if (own.some((id) => ![...first, ...second, ...current].includes(id))) faults.push(`${registration} did not ask`);
    for (const moment of moments(forums)) {
      const before = current.find((id) => runsAt(timeOf(id), moment));
      const after = own.find((id) => runsAt(timeOf(id), moment));
      if (before === undefined || before === after) continue;
      const isWanted = movesUp && after !== undefined && second.includes(before) && first.includes(after);
      if (!isWanted) faults.push(`${registration} was moved against their will`);
    }
  }
  return faults;
}

export function meritOf(
  forums: readonly AssignableForum[],
  asking: readonly ForumAsker[],
  assigned: ForumAssignment,
): Merit {
  const byLot = [...asking].sort((a, b) => (a.lot < b.lot ? -1 : 1));
  let [nones, seconds] = [0, 0];
  const ranks = byLot.map(({ registration, first, second, current }) => {
    let rank = 0;
    for (const moment of moments(forums)) {
      const runs = (id: SessionId) =>
        runsAt(
          forums.find((it) => it.id === id),
          moment,
        );
      if (![...first, ...second, ...current].some(runs)) continue;
      const own = (assigned.get(registration) ?? []).find(runs);
      if (own === undefined) [nones, rank] = [nones + 1, rank + 2];
      else if (second.includes(own)) [seconds, rank] = [seconds + 1, rank + 1];
    }
    return rank;
  });
  return { nones, seconds, ranks };
}

function isBetter(a: Merit, b: Merit): boolean {
  if (a.nones !== b.nones) return a.nones < b.nones;
  if (a.seconds !== b.seconds) return a.seconds < b.seconds;
  const index = a.ranks.findIndex((rank, at) => rank !== b.ranks[at]);
  return index >= 0 && (a.ranks[index] ?? 0) < (b.ranks[index] ?? 0);
}

/** One moment of each time at which another set of forums runs, and none of what lies wholly within another. */
function moments(forums: readonly AssignableForum[]): readonly string[] {
  const starts = [...new Set(forums.map(({ startsAt }) => startsAt))];
  const running = (at: string) => forums.filter((it) => runsAt(it, at)).map(({ id }) => id);
  return starts.filter((at, index) => {
    const own = running(at);
    return !starts.some((other, place) => {
      const more = running(other);
      if (place === index || !own.every((id) => more.includes(id))) return false;
      return more.length > own.length || place < index;
    });
  });
}

function runsAt(forum: AssignableForum | undefined, moment: string): boolean {
  return forum !== undefined && forum.startsAt <= moment && moment < forum.endsAt;
}

function overlap(a: AssignableForum | undefined, b: AssignableForum | undefined): boolean {
  return a !== undefined && b !== undefined && a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

function subsets(ids: readonly SessionId[]): readonly (readonly SessionId[])[] {
  const all: (readonly SessionId[])[] = [[]];
  for (const id of ids) all.push(...all.map((some) => [...some, id]));
  return all;
}
