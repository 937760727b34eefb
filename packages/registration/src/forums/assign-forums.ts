import {
  type EventSession,
  forumSlots,
  parallelForums,
  type RegistrationId,
  type SessionId,
} from '@netzwerkstatt/domain';
import { type ForumWay, forumWays, rankSum } from './forum-ways.ts';
import type { ForumWishes } from './forum-wishes.ts';
import { type SeatOption, seatsAtLeastCost } from './seats-at-least-cost.ts';
import { waysAtLeastCost } from './ways-at-least-cost.ts';

export type AssignableForum = Pick<EventSession, 'id' | 'startsAt' | 'endsAt' | 'status' | 'isForum' | 'capacity'>;

/** Somebody with a place at the event, and what they would like. */
export interface ForumAsker extends ForumWishes {
  readonly registration: RegistrationId;
  /** Who has the smaller one goes first among equals; from a seed that was committed to before the wishes were known. */
  readonly lot: string;
  /** Where they sit already. Nobody is moved against their will. */
  readonly current: readonly SessionId[];
}

/** The forums of everybody who asked, in the order of the programme. */
export type ForumAssignment = ReadonlyMap<RegistrationId, readonly SessionId[]>;

/**
 * Gives everybody their forums: as many people as possible are placed, counted at each time at which forums run beside
 * each other; among those assignments one with the fewest second wishes; among those the lot decides, and who had less
 * at an earlier time goes before it. Nobody attends two forums at the same time, and no forum holds more than its places.
 *
 * Who sits somewhere already stays, or changes into a better wish if they said so. So the same rule serves when somebody
 * withdraws and when a forum becomes larger. A forum that became too small keeps its people and takes nobody.
 *
 * The optimum is exact. Where forums share no time with each other beyond their own, it is unique as well: of two people
 * the one with the smaller lot has the better wish, as far as the numbers allow. A forum that lasts through several
 * times is searched for together with those beside it; there the lot sets the order of the search.
 *
 * @param forums - Of one zone; in any order, as the people.
 */
export function assignForums(forums: readonly AssignableForum[], asking: readonly ForumAsker[]): ForumAssignment {
  const byTime = forumSlots(forums.filter(({ status }) => status === 'planned'));
  const inOrder = asking.toSorted((a, b) => compare(a.lot, b.lot) || compare(a.registration, b.registration));
  const assigned = new Map<RegistrationId, SessionId[]>(inOrder.map(({ registration }) => [registration, []]));
  const disadvantages = new Map<RegistrationId, number>();
  for (const together of byTime) {
    const times = parallelForums(together).map((it) => it.map(({ id }) => id));
    const seats = placesOf(together, inOrder);
    const people = inOrder
      .toSorted((a, b) => (disadvantages.get(b.registration) ?? 0) - (disadvantages.get(a.registration) ?? 0))
      .map((asker): Wayfarer => ({ asker, ways: forumWays(times, asker, seats.closed) }))
      .filter(({ ways }) => ways.some(({ forums: some }) => some.length > 0));
    const chosen = times.length === 1 ? atOneTime(people, seats) : throughTimes(people, seats, times.length);
    for (const [index, { asker }] of people.entries()) {
      const way = chosen[index];
      if (way === undefined) throw new Error('nobody loses the place they have');
      assigned.get(asker.registration)?.push(...way.forums);
      disadvantages.set(asker.registration, (disadvantages.get(asker.registration) ?? 0) + rankSum(way));
    }
  }
  const position = new Map(forums.map(({ id }, index) => [id, index]));
  for (const own of assigned.values()) own.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
  return assigned;
}

interface Wayfarer {
  readonly asker: ForumAsker;
  readonly ways: readonly ForumWay[];
}

interface ForumPlaces {
  /** In an order of their own, whatever the order of the programme. */
  readonly ids: readonly SessionId[];
  readonly capacities: readonly number[];
  /** Forums with more people than places: these stay, and nobody else comes in. */
  readonly closed: ReadonlySet<SessionId>;
}

function placesOf(forums: readonly AssignableForum[], asking: readonly ForumAsker[]): ForumPlaces {
  const inOrder = forums.toSorted((a, b) => compare(a.id, b.id));
  const taken = inOrder.map(({ id }) => asking.filter(({ current }) => current.includes(id)).length);
  const places = inOrder.map(({ capacity = Number.POSITIVE_INFINITY }) => capacity);
  return {
    ids: inOrder.map(({ id }) => id),
    capacities: places.map((it, index) => Math.max(it, taken[index] ?? 0)),
    closed: new Set(inOrder.flatMap(({ id }, index) => ((taken[index] ?? 0) > (places[index] ?? 0) ? [id] : []))),
  };
}

/** The usual case: forums of the same length beside each other. */
function atOneTime(people: readonly Wayfarer[], { ids, capacities }: ForumPlaces): readonly (ForumWay | undefined)[] {
  // As digits of one number: somebody without a place outweighs all second wishes, these outweigh the whole lot, and in
  // the lot each one outweighs all who come after.
  const second = 1n << BigInt(2 * people.length);
  const none = second * BigInt(people.length + 1);
  const lost = none * BigInt(people.length + 1);
  const options = people.map(({ ways }, index) => {
    const weight = (way: ForumWay) => BigInt(rankSum(way)) << BigInt(2 * (people.length - 1 - index));
    const cost = (way: ForumWay) => weight(way) + (way.nones > 0 ? none : way.seconds > 0 ? second : 0n);
    const own = ways.map((way) => ({ way, cost: cost(way), ...inForum(ids, way) }));
    return ways.some(({ forums }) => forums.length === 0) ? own : [...own, { way: undefined, cost: lost }];
  });
  return seatsAtLeastCost<SeatOption & { readonly way: ForumWay | undefined }>(options, capacities).map(
    ({ way }) => way,
  );
}

function inForum(ids: readonly SessionId[], { forums: [forum] }: ForumWay): { readonly forum?: number } {
  return forum === undefined ? {} : { forum: ids.indexOf(forum) };
}

/** A forum lasts through several times: who is in it is bound at all of them. */
function throughTimes(
  people: readonly Wayfarer[],
  { ids, capacities }: ForumPlaces,
  times: number,
): readonly (ForumWay | undefined)[] {
  const unit = times * people.length * (people.length + 1) + 1;
  const none = unit * (times * people.length + 1);
  const cost = (way: ForumWay, index: number) =>
    rankSum(way) * (people.length - index) + unit * way.seconds + none * way.nones;
  const options = people.map(({ ways }, index) =>
    ways.map((way) => ({ cost: cost(way, index), forums: way.forums.map((id) => ids.indexOf(id)) })),
  );
  return waysAtLeastCost(options, capacities, unit).map((way, index) => people[index]?.ways[way]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
