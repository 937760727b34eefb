import { divideWays, NOTHING, type Way } from './divided-ways.ts';

/**
 * Finds everybody one of their ways through forums that last through several times, so that no forum holds more than it
 * has places. Exact up to the unit: branch and bound, with people divided among their ways as the bound (A. H. Land,
 * A. G. Doig, 1960). Only few are ever divided, so the tree is small; in the worst case it is not.
 *
 * @param people - Their ways, in the order in which they are asked.
 * @param unit - Costs that differ by less than this are as good as each other.
 * @returns the number of the way of each.
 * @throws Error when they cannot all be seated.
 */
export function waysAtLeastCost(
  people: readonly (readonly Way[])[],
  capacities: readonly number[],
  unit: number,
): readonly number[] {
  const dearest = Math.max(0, ...people.flat().map(({ cost }) => cost));
  // Whoever has to have a place is asked as if they could go without one, so dearly that it hardly comes to that.
  const turnedAway: Way = { forums: [], cost: dearest * 8 };
  const asked = people.map((ways) => (ways[0]?.forums.length === 0 ? ways : [turnedAway, ...ways]));
  const before = people.map((ways, person) => (asked[person]?.length ?? 0) - ways.length);
  const numbered = capacities.map((it) => Math.min(it, people.length));
  let best: { readonly ways: readonly number[]; readonly level: number } | undefined;

  const search = (fixed: ReadonlyMap<number, number>): void => {
    const left = [...numbered];
    let paid = 0;
    for (const [person, way] of fixed) {
      const own = people[person]?.[way];
      paid += own?.cost ?? 0;
      for (const forum of own?.forums ?? []) left[forum] = (left[forum] ?? 0) - 1;
    }
    if (left.some((it) => it < 0)) return;
    const rest = asked.map((ways, person) => (fixed.has(person) ? SERVED : ways));
    const { bound, shares } = divideWays(rest, left);
    const level = Math.floor(Math.ceil(paid + bound - NEARLY) / unit);
    if (best !== undefined && level >= best.level) return;

    const found = shares.map((own, person) => {
      const whole = own.findIndex((share) => share > 1 - NOTHING);
      return fixed.get(person) ?? (whole < 0 ? whole : whole - (before[person] ?? 0));
    });
    const divided = found.findIndex((way) => way < 0);
    if (divided < 0) {
      const cost = found.reduce((sum, way, person) => sum + (people[person]?.[way]?.cost ?? 0), 0);
      best = { ways: found, level: Math.floor(cost / unit) };
      return;
    }
    const share = (way: number) => shares[divided]?.[way + (before[divided] ?? 0)] ?? 0;
    const ways = [...(people[divided]?.keys() ?? [])].toSorted((a, b) => share(b) - share(a) || a - b);
    for (const way of ways) search(new Map(fixed).set(divided, way));
  };
  search(new Map());
  if (best === undefined) throw new Error('the places do not suffice for those who have one already');
  return best.ways;
}

/** What computing with fractions may be off by, in costs, which are whole numbers. */
const NEARLY = 0.5;

/** Whoever has their way already. */
const SERVED: readonly Way[] = [{ forums: [], cost: 0 }];
