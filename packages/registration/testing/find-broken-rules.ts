import { createHash } from 'node:crypto';
import type { Allocation, AllocationInput, Application } from '../src/allocation/index.ts';
import type { ReservedPool, SeatCap } from '../src/policy/index.ts';

type Counted = Pick<Application, 'traits' | 'seats'>;
type Seated = readonly Counted[];

/**
 * Every rule of the allocation that a result breaks, by the definition of the rules: it seats nobody itself, but asks of
 * each person whether their answer follows from the answers of those before them. Written apart from the engine: it has
 * hashes, order, counts and caps of its own, and must not import any.
 */
export function findBrokenRules(input: AllocationInput, result: Allocation): readonly string[] {
  const { policy, at } = input;
  const broken: string[] = [];
  const rule = (name: string, isKept: boolean) => {
    if (!isKept) broken.push(name);
  };
  const eligible = input.applications.filter((it) => !it.unmet?.length);
  const order = [...eligible].sort((a, b) => (rankKey(input, a) < rankKey(input, b) ? -1 : 1));
  const poolFor = (it: Counted) => policy.pools.find((pool) => pool.for.values.includes(`${it.traits[pool.for.by]}`));
  const outcomeOf = new Map(result.outcomes.map((it) => [it.applicationId, it]));
  const seatedIn = (name: string | undefined) =>
    order.filter(({ id }) => {
      const outcome = outcomeOf.get(id);
      if (outcome?.status !== 'accepted') return false;
      return name === undefined
        ? outcome.round.kind === 'open'
        : outcome.round.kind === 'pool' && outcome.round.pool === name;
    });
  const bookable = input.capacity + Math.floor((input.capacity * policy.overbookPercent) / 100);
  const capReached = (seated: Seated, it: Application, cap: SeatCap) => {
    if (cap.until !== undefined && Date.parse(cap.until) <= Date.parse(at)) return false;
    const value = it.traits[cap.by];
    if (value === undefined || (cap.value !== undefined && cap.value !== value)) return false;
    const max = cap.by === 'organisation' && it.seats > 1 ? Math.max(cap.max, policy.teams?.maxSize ?? 0) : cap.max;
    return total(seated.filter((other) => other.traits[cap.by] === value)) + it.seats > max;
  };
  const anyCapReached = (seated: Seated, it: Application) => policy.caps.some((cap) => capReached(seated, it, cap));
  const emptyIn = (seated: Seated, pool: ReservedPool) =>
    Math.max(0, pool.seats - total(seated.filter((it) => poolFor(it) === pool)));
  const keptFrom = (seated: Seated, it: Application) =>
    policy.pools
      .filter((pool) => pool !== poolFor(it))
      .filter((pool) => pool.releaseAt === undefined || Date.parse(at) < Date.parse(pool.releaseAt))
      .reduce((sum, pool) => sum + emptyIn(seated, pool), 0);

  rule('everybody is answered once', result.outcomes.length === input.applications.length);
  rule(
    'everybody is answered',
    input.applications.every(({ id }) => outcomeOf.has(id)),
  );
  rule(
    'whoever is not eligible hears that',
    input.applications.every((it) => {
      return (outcomeOf.get(it.id)?.status === 'not_eligible') === Boolean(it.unmet?.length);
    }),
  );
  rule(
    'ranks follow the ranking',
    order.every(({ id }, index) => {
      const outcome = outcomeOf.get(id);
      return outcome !== undefined && outcome.status !== 'not_eligible' && outcome.rank === index + 1;
    }),
  );

  const scarcity = (name: string) => {
    const pool = policy.pools.find((it) => it.name === name);
    if (pool === undefined || pool.seats === 0) return Number.POSITIVE_INFINITY;
    return total(eligible.filter((it) => poolFor(it) === pool)) / pool.seats;
  };
  rule('every pool has its turn', same([...result.poolOrder].sort(), policy.pools.map(({ name }) => name).sort()));
  const fixed = input.poolOrder ?? [];
  rule('an order that was fixed is kept', same(result.poolOrder.slice(0, fixed.length), fixed));
  rule(
    'of all other pools the scarcest has the first turn',
    result.poolOrder.slice(fixed.length).every((name, index, names) => {
      const before = names[index - 1];
      if (before === undefined) return true;
      const [one, other] = [scarcity(before), scarcity(name)];
      return one < other || (one === other && before < name);
    }),
  );

  // Whoever has a seat already counts from the beginning, and is asked for nothing.
  let before: readonly Counted[] = input.seated ?? [];
  for (const name of result.poolOrder) {
    const pool = policy.pools.find((it) => it.name === name);
    if (pool === undefined) return [...broken, 'a pool has no name of its own'];
    const inPool = seatedIn(name);
    rule(
      'only its people sit in a pool',
      inPool.every((it) => poolFor(it) === pool),
    );
    for (const it of order.filter((one) => poolFor(one) === pool && !before.includes(one))) {
      const seated = [...before, ...inPool.filter((one) => order.indexOf(one) < order.indexOf(it))];
      const fits =
        emptyIn(seated, pool) >= it.seats && bookable - total(seated) >= it.seats && !anyCapReached(seated, it);
      rule(`${it.id} has a seat of the pool exactly if one was left`, fits === inPool.includes(it));
    }
    before = [...before, ...inPool];
  }
  const open = seatedIn(undefined);
  for (const it of order.filter((one) => !before.includes(one))) {
    const seated = [...before, ...open.filter((one) => order.indexOf(one) < order.indexOf(it))];
    const left = bookable - total(seated);
    const fits = left >= it.seats && left - keptFrom(seated, it) >= it.seats && !anyCapReached(seated, it);
    rule(`${it.id} has an open seat exactly if one was left`, fits === open.includes(it));
  }

  const final = [...before, ...open];
  rule('never more seats than there are', total(final) <= bookable);
  const waiting = order.filter((it) => !final.includes(it));
  rule(
    'the line has the order of the ranking',
    waiting.every(({ id }, index) => {
      const outcome = outcomeOf.get(id);
      return outcome?.status === 'waiting' && outcome.position === index + 1;
    }),
  );
  for (const it of waiting) {
    const outcome = outcomeOf.get(it.id);
    const kinds = ['organisation', 'group', 'profession', 'region', 'organisationType'] as const;
    const kind = kinds.find((by) => policy.caps.some((cap) => cap.by === by && capReached(final, it, cap)));
    const left = bookable - total(final);
    const rest = left >= it.seats ? 'seats_reserved' : left > 0 ? 'team_too_large' : lastReasons[policy.mode];
    const expected = kind === undefined ? rest : kind === 'organisationType' ? 'cap_organisation_type' : `cap_${kind}`;
    rule(`${it.id} hears why it waits`, outcome?.status === 'waiting' && outcome.reason.code === expected);
  }
  rule(
    'reports of pools count what is there',
    result.pools.every((report) => {
      const pool = policy.pools.find((it) => it.name === report.pool);
      return (
        pool !== undefined &&
        report.unmet === emptyIn(final, pool) &&
        report.filled === total(final.filter((it) => poolFor(it) === pool))
      );
    }),
  );
  rule('seats are counted', result.seats.taken === total(final) && result.seats.bookable === bookable);
  return broken;
}

const lastReasons = { lot: 'lot', score: 'score', first_come: 'order', manual: 'order', invitation: 'order' } as const;

/** A text that sorts as the ranking does: every criterion as digits, the lot at the end. */
function rankKey({ policy, seed }: AllocationInput, it: Application): string {
  const keys = {
    disability_priority: it.asksForPriority ? '0' : '1',
    refused_before: String(900_000 - it.refusedBefore),
    own_region: policy.ownRegions.includes(it.traits.region) ? '0' : '1',
    function: it.hasFunction ? '0' : '1',
    last_participation: it.lastParticipationAt ? it.lastParticipationAt : '0000',
    applied_at: it.appliedAt,
    lot: '',
  };
  const lot = createHash('sha256')
    .update(Buffer.from(`${seed}:${it.id}`, 'utf8'))
    .digest('hex');
  const before = policy.ranking.slice(0, policy.ranking.includes('lot') ? policy.ranking.indexOf('lot') : undefined);
  return [...before.map((criterion) => keys[criterion]), lot].join('|');
}

function total(applications: Seated): number {
  return applications.reduce((sum, { seats }) => sum + seats, 0);
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((it, index) => it === other[index]);
}
