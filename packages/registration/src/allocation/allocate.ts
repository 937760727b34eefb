import type { Instant, Refusal } from '@netzwerkstatt/domain';
import {
  type AllocationPolicy,
  bookableSeats,
  emptySeats,
  findReachedCap,
  findSeatHindrance,
  keptSeats,
  openTally,
  poolOf,
  type ReservedPool,
  type SeatTally,
  type SeatVoucher,
  type Traits,
  withSeats,
} from '../policy/index.ts';
import type { Allocation, AllocationOutcome, AllocationRound, AllocationStep, StepHindrance } from './allocation.ts';
import { type Application, takesPart } from './application.ts';
import { orderPools } from './order-pools.ts';
import { type RankedApplication, rankApplications } from './rank-applications.ts';
import { waitingReason } from './waiting-reason.ts';

/** Everything a decision on all applications depends on; the same input gives the same result. */
export interface AllocationInput<Unmet extends Refusal = Refusal> {
  readonly policy: AllocationPolicy;
  /** Before overbooking. */
  readonly capacity: number;
  /** In any order. */
  readonly applications: readonly Application<Unmet>[];
  /** What the lots are drawn from. */
  readonly seed: string;
  /** The moment the decision is for: a cap that has ended by then does not count, nor does a pool released by then keep empty seats. */
  readonly at: Instant;
  /** Names of pools in the order to fill them, as it was fixed at the deadline; whichever it does not name come after, scarcest first. */
  readonly poolOrder?: readonly string[];
  /** Who has a seat already, and counts for capacity, caps and pools. */
  readonly seated?: readonly { readonly traits: Traits; readonly seats: number }[];
  /** What is promised of the pools. */
  readonly vouchers?: readonly SeatVoucher[];
}

/**
 * Decides all applications of an event together: the reserved seats of every pool, scarcest pool first, then all other
 * seats, each time by rank and with the caps checked at every single step; whoever is left waits in the same order.
 *
 * A pool has the first go whether it is released or not. Seats of it that stay empty are kept until its release, and
 * open to all when that has come.
 */
export function allocate<Unmet extends Refusal = Refusal>(input: AllocationInput<Unmet>): Allocation<Unmet> {
  const { policy, at } = input;
  const eligible = input.applications.filter(takesPart);
  const ranked = rankApplications(eligible, policy, input.seed);
  const pools = poolsInOrder(policy, eligible, input.poolOrder ?? []);
  const opening = (input.seated ?? []).reduce(
    (tally, { traits, seats }) => withSeats(tally, traits, seats),
    openTally(policy, input.capacity, input.vouchers),
  );
  const desk = new Desk(opening, at);
  for (const pool of pools) desk.fillPool(pool, ranked);
  desk.fillOpenSeats(ranked);
  return {
    outcomes: [...considered(desk, ranked, policy, at), ...notEligible(input.applications)],
    poolOrder: pools.map(({ name }) => name),
    pools: pools.map((pool) => reportPool(pool, eligible, desk.tally, at)),
    seats: {
      bookable: bookableSeats(desk.tally),
      taken: desk.tally.taken,
      kept: keptSeats(desk.tally, at).reduce((sum, { seats }) => sum + seats, 0),
    },
    trace: {
      ranking: ranked.map(({ application, lot, decidedBy }) => ({
        applicationId: application.id,
        lot,
        ...(decidedBy && { decidedBy }),
      })),
      steps: desk.steps,
    },
  };
}

/** Gives seats one by one, and writes down every step. */
class Desk {
  tally: SeatTally;
  readonly steps: AllocationStep[] = [];
  readonly seated = new Map<string, AllocationRound>();
  readonly #at: Instant;

  constructor(tally: SeatTally, at: Instant) {
    this.tally = tally;
    this.#at = at;
  }

  fillPool(pool: ReservedPool, ranked: readonly RankedApplication[]): void {
    for (const { application } of ranked) {
      const empty = emptySeats(this.tally, pool, this.#at);
      if (empty === 0) return;
      const isOfPool =
        application.traits.voucher === undefined && poolOf(this.tally.policy, application.traits) === pool;
      if (!isOfPool) continue;
      this.#ask({ kind: 'pool', pool: pool.name }, application, this.#poolHindrance(application, empty));
    }
  }

  fillOpenSeats(ranked: readonly RankedApplication[]): void {
    for (const { application } of ranked) {
      if (this.seated.has(application.id)) continue;
      const { traits, seats } = application;
      this.#ask({ kind: 'open' }, application, findSeatHindrance(this.tally, traits, this.#at, seats));
    }
  }

  /** What other pools keep does not count here: where pools promise more than there is, the scarcest has its seats. */
  #poolHindrance({ traits, seats }: Application, empty: number): StepHindrance | undefined {
    const cap = findReachedCap(this.tally, traits, this.#at, seats);
    if (cap !== undefined) return { code: 'cap_reached', cap };
    if (seats > empty) return { code: 'pool_too_small', emptySeats: empty };
    return bookableSeats(this.tally) - this.tally.taken < seats ? { code: 'full' } : undefined;
  }

  #ask(round: AllocationRound, { id, traits, seats }: Application, hindrance: StepHindrance | undefined): void {
    if (hindrance === undefined) {
      this.tally = withSeats(this.tally, traits, seats);
      this.seated.set(id, round);
    }
    this.steps.push({ round, applicationId: id, ...(hindrance && { hindrance }), taken: this.tally.taken });
  }
}

function considered(
  { tally, seated }: Desk,
  ranked: readonly RankedApplication[],
  policy: AllocationPolicy,
  at: Instant,
): Exclude<AllocationOutcome, { status: 'not_eligible' }>[] {
  let position = 0;
  return ranked.map(({ application, rank }) => {
    const facts = { applicationId: application.id, rank, seats: application.seats };
    const round = seated.get(application.id);
    if (round !== undefined) return { status: 'accepted', ...facts, round };
    position += 1;
    return { status: 'waiting', ...facts, position, reason: waitingReason(tally, application, policy.mode, at) };
  });
}

function notEligible<Unmet extends Refusal>(applications: readonly Application<Unmet>[]): AllocationOutcome<Unmet>[] {
  return applications
    .filter((it) => !takesPart(it))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, unmet }) => ({ status: 'not_eligible', applicationId: id, unmet: unmet ?? [] }));
}

function reportPool(
  pool: ReservedPool,
  eligible: readonly Application[],
  tally: SeatTally,
  at: Instant,
): Allocation['pools'][number] {
  const applicants = eligible
    .filter(({ traits }) => poolOf(tally.policy, traits) === pool)
    .reduce((sum, { seats }) => sum + seats, 0);
  const filled = tally.byPool.get(pool.name) ?? 0;
  return { pool: pool.name, seats: pool.seats, applicants, filled, unmet: emptySeats(tally, pool, at) };
}

function poolsInOrder(policy: AllocationPolicy, eligible: readonly Application[], frozen: readonly string[]) {
  const names = [...new Set([...frozen, ...orderPools(policy, eligible)])];
  return names.flatMap((name) => policy.pools.find((pool) => pool.name === name) ?? []);
}
