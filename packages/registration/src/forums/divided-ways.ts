/** One way through the forums that somebody can go: which of them, by number, and what it costs. */
export interface Way {
  readonly forums: readonly number[];
  /** A whole number. */
  readonly cost: number;
}

/** The cheapest solution if people could be divided among their ways; hardly anybody is. */
export interface DividedWays {
  /** No solution without divided people costs less. */
  readonly bound: number;
  /** Of each person the share of each of their ways, in order; together 1. */
  readonly shares: readonly (readonly number[])[];
}

/** A share of this size is none: what is left of computing with fractions. */
export const NOTHING = 1e-7;
/** Less than this is no gain: costs are whole numbers, and prices hardly more divided than people. */
const A_GAIN = 1e-3;
/** As many steps without getting cheaper, then the first way is taken that promises to, so that none goes round in circles. */
const PATIENCE = 40;

type Chosen = { readonly person: number; readonly way: number } | { readonly freeIn: number };

/**
 * Solves the linear relaxation of the assignment by the simplex method with generalised upper bounds (G. B. Dantzig,
 * R. M. Van Slyke, 1967): everybody has one key way, and only as many further ones are in play as there are forums. So
 * at most as many people are divided as there are forums that are full.
 *
 * @param people - Their ways; the first one of each takes no place.
 * @param capacities - Of each forum a number, not infinite.
 */
export function divideWays(people: readonly (readonly Way[])[], capacities: readonly number[]): DividedWays {
  const keys = people.map(() => 0);
  const extras: Chosen[] = capacities.map((_, forum) => ({ freeIn: forum }));
  const wayOf = (person: number, way: number): Way => {
    const found = people[person]?.[way];
    if (found === undefined) throw new Error('there is no such way');
    return found;
  };
  const keyOf = (person: number) => wayOf(person, keys[person] ?? 0);
  /** What becomes of the places when this is taken instead of the key. */
  const columnOf = (it: Chosen): number[] => {
    const column = capacities.map(() => 0);
    if ('freeIn' in it) column[it.freeIn] = 1;
    else {
      for (const forum of wayOf(it.person, it.way).forums) column[forum] = (column[forum] ?? 0) + 1;
      for (const forum of keyOf(it.person).forums) column[forum] = (column[forum] ?? 0) - 1;
    }
    return column;
  };
  const costOf = (it: Chosen) => ('freeIn' in it ? 0 : wayOf(it.person, it.way).cost - keyOf(it.person).cost);
  const isOf = (person: number) => (it: Chosen) => 'person' in it && it.person === person;

  for (let idle = 0; ; ) {
    const inverse = inverted(extras.map(columnOf));
    const left = [...capacities];
    for (const [person] of people.entries()) for (const it of keyOf(person).forums) left[it] = (left[it] ?? 0) - 1;
    const amounts = inverse.map((row) => dot(row, left));
    const costs = extras.map(costOf);
    const prices = capacities.map((_, forum) =>
      inverse.reduce((sum, row, at) => sum + (costs[at] ?? 0) * (row[forum] ?? 0), 0),
    );
    const entering = cheaper(people, prices, keyOf, idle > PATIENCE);
    if (entering === undefined) {
      return { bound: lowerBound(people, capacities, prices), shares: sharesOf(people, keys, extras, amounts) };
    }

    const column = columnOf(entering);
    const change = inverse.map((row) => dot(row, column));
    let step = Number.POSITIVE_INFINITY;
    let leaving: { readonly extra: number } | { readonly key: number } | undefined;
    for (const [at, rate] of change.entries()) {
      const most = rate > NOTHING ? Math.max(0, amounts[at] ?? 0) / rate : step;
      if (most < step - NOTHING || (most < step && leaving === undefined)) [step, leaving] = [most, { extra: at }];
    }
    const touched = new Set(extras.flatMap((it) => ('person' in it ? [it.person] : [])));
    if ('person' in entering) touched.add(entering.person);
    for (const person of touched) {
      const own = [...extras.entries()].filter(([, it]) => isOf(person)(it));
      const amount = 1 - own.reduce((sum, [at]) => sum + (amounts[at] ?? 0), 0);
      const rate = own.reduce((sum, [at]) => sum + (change[at] ?? 0), 0) - (isOf(person)(entering) ? 1 : 0);
      const most = rate < -NOTHING ? Math.max(0, amount) / -rate : step;
      if (most < step - NOTHING || (most < step && leaving === undefined)) [step, leaving] = [most, { key: person }];
    }
    if (leaving === undefined) throw new Error('places are limited, so something has to give way');
    idle = step > NOTHING ? 0 : idle + 1;

    if ('extra' in leaving) extras[leaving.extra] = entering;
    else if ('person' in entering && entering.person === leaving.key) keys[leaving.key] = entering.way;
    else {
      const at = extras.findIndex(isOf(leaving.key));
      const next = extras[at];
      if (next === undefined || !('person' in next)) throw new Error('a key gives way to another way of its person');
      keys[leaving.key] = next.way;
      extras[at] = entering;
    }
  }
}

/** What makes the solution cheaper: the most, or, with patience at its end, the first there is. */
function cheaper(
  people: readonly (readonly Way[])[],
  prices: readonly number[],
  keyOf: (person: number) => Way,
  isFirst: boolean,
): Chosen | undefined {
  let best: Chosen | undefined;
  let most = -A_GAIN;
  for (const [forum, price] of prices.entries()) {
    if (-price < most) [best, most] = [{ freeIn: forum }, -price];
    if (best !== undefined && isFirst) return best;
  }
  for (const [person, ways] of people.entries()) {
    const key = reduced(keyOf(person), prices);
    for (const [way, it] of ways.entries()) {
      const gain = reduced(it, prices) - key;
      if (gain < most) [best, most] = [{ person, way }, gain];
      if (best !== undefined && isFirst) return best;
    }
  }
  return best;
}

function reduced({ cost, forums }: Way, prices: readonly number[]): number {
  return forums.reduce((sum, it) => sum - (prices[it] ?? 0), cost);
}

/** By the prices of the places: holds whatever rounding did to the solution (Lagrange). */
function lowerBound(
  people: readonly (readonly Way[])[],
  capacities: readonly number[],
  prices: readonly number[],
): number {
  const paid = prices.map((it) => Math.min(0, it));
  return people.reduce((sum, ways) => sum + Math.min(...ways.map((it) => reduced(it, paid))), dot(paid, capacities));
}

function sharesOf(
  people: readonly (readonly Way[])[],
  keys: readonly number[],
  extras: readonly Chosen[],
  amounts: readonly number[],
): readonly (readonly number[])[] {
  const shares = people.map((ways) => ways.map(() => 0));
  for (const [at, it] of extras.entries()) {
    const own = 'person' in it ? shares[it.person] : undefined;
    if (own !== undefined && 'person' in it) own[it.way] = amounts[at] ?? 0;
  }
  for (const [person, own] of shares.entries()) own[keys[person] ?? 0] = 1 - own.reduce((sum, it) => sum + it, 0);
  return shares;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, it, at) => sum + it * (b[at] ?? 0), 0);
}

/** Gauss and Jordan, by columns given. */
function inverted(columns: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = columns.length;
  const rows = columns.map((_, row) => [
    ...columns.map((column) => column[row] ?? 0),
    ...columns.map((_, at) => (at === row ? 1 : 0)),
  ]);
  for (let at = 0; at < size; at += 1) {
    const sizeAt = (row: number) => Math.abs(rows[row]?.[at] ?? 0);
    let pivot = at;
    for (let row = at + 1; row < size; row += 1) if (sizeAt(row) > sizeAt(pivot)) pivot = row;
    const [top, other] = [rows[pivot], rows[at]];
    if (top === undefined || other === undefined) throw new Error('a square has as many rows as columns');
    [rows[at], rows[pivot]] = [top, other];
    const scale = top[at] ?? 0;
    if (Math.abs(scale) < NOTHING) throw new Error('ways in play are independent of each other');
    for (const [column, it] of top.entries()) top[column] = it / scale;
    for (const row of rows) {
      const factor = row[at] ?? 0;
      if (row === top || factor === 0) continue;
      for (const [column, it] of top.entries()) row[column] = (row[column] ?? 0) - factor * it;
    }
  }
  return rows.map((row) => row.slice(size));
}
