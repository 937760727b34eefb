/** One way in which somebody can be served. */
export interface SeatOption {
  /** Which forum, by its number; absent: none. */
  readonly forum?: number;
  /** Never negative; whatever is better costs less. */
  readonly cost: bigint;
}

/** Where somebody sits, and what it would cost to seat them elsewhere. */
interface Seated<Option> {
  readonly options: readonly Option[];
  chosen: Option;
}

/** The cheapest way to make a place free: out of one forum into another, or out of all. */
interface Move<Option> {
  readonly cost: bigint;
  readonly who: Seated<Option>;
  readonly to: Option;
}

/**
 * Seats everybody, each in one of their options, so that no forum holds more than it has places and the costs together
 * are the least possible. Exact: people are seated one after the other, each by the shortest augmenting path, which may
 * move people seated before (successive shortest paths; R. K. Ahuja, T. L. Magnanti, J. B. Orlin: Network Flows, 1993, §9.7).
 *
 * @param asking - Their options; somebody has always one without a forum, however dear.
 * @param capacities - By the number of the forum; `Infinity` for one without a number of its own.
 * @returns the option of each, in the same order.
 */
export function seatsAtLeastCost<Option extends SeatOption>(
  asking: readonly (readonly Option[])[],
  capacities: readonly number[],
): readonly Option[] {
  type Arriving = Arrival<Option>;
  const seated = asking.map(
    (options): Seated<Option> => ({ options, chosen: cheapest(options.filter(isWithoutForum)) }),
  );
  const inForum: Set<Seated<Option>>[] = capacities.map(() => new Set());
  const moves: (readonly (Move<Option> | undefined)[])[] = capacities.map(() => []);
  const out = capacities.length;

  const movesFrom = (forum: number): readonly (Move<Option> | undefined)[] => {
    const best: (Move<Option> | undefined)[] = [];
    for (const who of inForum[forum] ?? []) {
      for (const to of who.options) {
        const cost = to.cost - who.chosen.cost;
        const place = to.forum ?? out;
        if (place !== forum && cost < (best[place]?.cost ?? cost + 1n)) best[place] = { cost, who, to };
      }
    }
    return best;
  };

  const seat = (who: Seated<Option>, to: Option) => {
    if (who.chosen.forum !== undefined) inForum[who.chosen.forum]?.delete(who);
    who.chosen = to;
    if (to.forum !== undefined) inForum[to.forum]?.add(who);
  };

  for (const who of seated) {
    const arrivals: (Arriving | undefined)[] = capacities.map(() => undefined);
    let end: Arriving = { cost: who.chosen.cost, move: { cost: who.chosen.cost, who, to: who.chosen } };
    const reach = (place: number, arrival: Arriving): boolean => {
      if (place === out) {
        if (arrival.cost < end.cost) end = arrival;
        return false;
      }
      const known = arrivals[place];
      if (known !== undefined && known.cost <= arrival.cost) return false;
      arrivals[place] = arrival;
      return true;
    };
    for (const to of who.options) reach(to.forum ?? out, { cost: to.cost, move: { cost: to.cost, who, to } });

    // No round of swaps is cheaper than nothing, so the shortest way passes each forum once at most.
    for (let isShorter = true; isShorter; ) {
      isShorter = false;
      for (const [forum, arrival] of arrivals.entries()) {
        if (arrival === undefined) continue;
        if ((inForum[forum]?.size ?? 0) < (capacities[forum] ?? 0)) {
          reach(out, arrival);
          continue;
        }
        for (const [place, move] of (moves[forum] ?? []).entries()) {
          if (move === undefined) continue;
          isShorter = reach(place, { cost: arrival.cost + move.cost, move, after: forum }) || isShorter;
        }
      }
    }

    const path: Arriving[] = [];
    for (let at: Arriving | undefined = end; at; at = at.after === undefined ? undefined : arrivals[at.after])
      path.push(at);
    const touched = new Set(path.flatMap(({ move }) => [move.who.chosen.forum, move.to.forum]));
    for (const { move } of path) seat(move.who, move.to);
    for (const forum of touched) if (forum !== undefined) moves[forum] = movesFrom(forum);
  }
  return seated.map(({ chosen }) => chosen);
}

interface Arrival<Option> {
  /** Of the whole way up to here. */
  readonly cost: bigint;
  readonly move: Move<Option>;
  /** The forum that somebody had to leave for it. */
  readonly after?: number;
}

function isWithoutForum({ forum }: SeatOption): boolean {
  return forum === undefined;
}

function cheapest<Option extends SeatOption>(options: readonly Option[]): Option {
  const [first, ...rest] = options;
  if (first === undefined) throw new Error('somebody cannot go without a forum');
  return rest.reduce((best, it) => (it.cost < best.cost ? it : best), first);
}
