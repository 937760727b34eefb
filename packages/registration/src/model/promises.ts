import { expect } from 'vitest';
import type { ReservedPool, SeatCap } from '../policy/allocation-policy.ts';
import type { SeatVoucher } from '../policy/seat-voucher.ts';
import type { Traits } from '../policy/traits.ts';
import { holdsSeat, isActive, type Registration, type RegistrationIn } from '../registration.ts';
import type { CommandOutcome, RegistrationChange } from '../run-command.ts';
import type { UndoneChange } from '../undo-changes.ts';
import { type Step, TRANSFERS_CLOSE_AT, traitsIn, type World, withChanges } from './world.ts';

// What registration promises, counted anew from the rows at every step: nothing in here asks the engine's own counts.

/** Seats somebody could be given in the room: the capacity, and what is overbooked. */
export function seatsToGive({ event }: World): number {
  const extra = event.policy ? Math.floor((event.capacity * event.policy.overbookPercent) / 100) : 0;
  return event.capacity + extra;
}

export function seatsHeld(world: World): number {
  return heldBy(world, () => true);
}

/** Those who wait, in the order of their numbers. */
export function line(world: World): readonly RegistrationIn<'waitlisted'>[] {
  return [...world.registrations.values()]
    .filter((it) => it.status === 'waitlisted')
    .toSorted((a, b) => a.queueNumber - b.queueNumber);
}

/** Whether these seats could be given to this person by the rules alone. */
export function mayHaveSeat(world: World, one: Registration): boolean {
  const seats = one.seats ?? 1;
  const left = seatsToGive(world) - seatsHeld(world) - seats;
  return left >= 0 && fitsTheCaps(world, one, seats) && left >= keptForOthers(world, one);
}

function fitsTheCaps(world: World, one: Registration, more: number): boolean {
  return capsOn(world, one).every((cap) => {
    const value = traitsIn(one)[cap.by];
    if (value === undefined) return true;
    const teamSize = world.event.policy?.teams?.maxSize ?? 0;
    const max = cap.by === 'organisation' && more > 1 ? Math.max(cap.max, teamSize) : cap.max;
    return heldBy(world, (traits) => traits[cap.by] === value) + more <= max;
  });
}

function capsOn({ event, now }: World, one: Registration): readonly SeatCap[] {
  return (event.policy?.caps ?? []).filter(
    ({ by, value, until }) =>
      (until === undefined || now < until) && (value === undefined || traitsIn(one)[by] === value),
  );
}

/** Seats that pools and vouchers still miss and keep, apart from those this person may have. */
function keptForOthers(world: World, one: Registration): number {
  const pools = world.event.policy?.pools ?? [];
  const ownVoucher = voucherOf(world, one);
  const isOwnHeld = ownVoucher !== undefined && isHeld(world, ownVoucher);
  const ownPool = ownVoucher ? pools.find(({ name }) => name === ownVoucher.pool) : poolOf(pools, traitsIn(one));
  return pools.reduce((sum, pool) => {
    if (!isClosed(world, pool)) return sum;
    const held = vouchersOf(world).filter((it) => it.pool === pool.name && isHeld(world, it));
    const promised = held
      .filter((it) => it !== ownVoucher)
      .reduce((all, it) => all + it.places - seatsWith(world, it), 0);
    return sum + promised + (pool === ownPool && !isOwnHeld ? 0 : missingIn(world, pool, held));
  }, 0);
}

/** Seats that pools and vouchers lack and still keep. */
function seatsMissing(world: World): number {
  const pools = (world.event.policy?.pools ?? []).filter((it) => isClosed(world, it));
  return pools.reduce((sum, pool) => {
    const held = vouchersOf(world).filter((it) => it.pool === pool.name && isHeld(world, it));
    const promised = held.reduce((all, it) => all + it.places - seatsWith(world, it), 0);
    return sum + promised + missingIn(world, pool, held);
  }, 0);
}

/** What a pool itself misses: what it has not promised, and neither its people nor late holders of vouchers took. */
function missingIn(world: World, pool: ReservedPool, held: readonly SeatVoucher[]): number {
  const pools = world.event.policy?.pools ?? [];
  const taken = heldBy(world, (traits, it) => {
    const voucher = voucherOf(world, it);
    if (voucher === undefined) return poolOf(pools, traits) === pool;
    return voucher.pool === pool.name && !held.includes(voucher);
  });
  return Math.max(0, pool.seats - held.reduce((all, { places }) => all + places, 0) - taken);
}

function isClosed({ now }: World, { releaseAt }: ReservedPool): boolean {
  return releaseAt === undefined || now < releaseAt;
}

function vouchersOf({ event }: World): readonly SeatVoucher[] {
  return event.vouchers ?? [];
}

function voucherOf(world: World, one: Registration): SeatVoucher | undefined {
  return vouchersOf(world).find(({ id }) => id === one.voucher);
}

/** Whether a voucher's seats are kept for whoever comes with it. */
export function isHeld(world: World, { pool: name, withdrawnAt, validUntil }: SeatVoucher): boolean {
  const pool = world.event.policy?.pools.find((it) => it.name === name);
  return pool !== undefined && isClosed(world, pool) && withdrawnAt === undefined && world.now < validUntil;
}

function seatsWith(world: World, { id }: SeatVoucher): number {
  return heldBy(world, (_, it) => it.voucher === id);
}

function poolOf(pools: readonly ReservedPool[], traits: Traits): ReservedPool | undefined {
  return pools.find(({ for: { by, values } }) => values.includes(traits[by] ?? ''));
}

function heldBy({ registrations }: World, isCounted: (traits: Traits, one: Registration) => boolean): number {
  let seats = 0;
  for (const it of registrations.values()) {
    if ((it.status === 'confirmed' || it.status === 'offered') && isCounted(traitsIn(it), it)) seats += it.seats ?? 1;
  }
  return seats;
}

/** What must hold after every step, whoever did what. */
export function checkPromises(step: Step): void {
  const { command, outcome, before, after: world } = step;
  const waiting = line(world);
  const isPast = world.now >= world.event.startsAt;
  expect(seatsHeld(world)).toBeLessThanOrEqual(seatsToGive(world));
  if (!isPast && outcome.answer.ok) expect(waiting.filter((it) => mayHaveSeat(world, it))).toEqual([]);
  const people = [...world.registrations.values()].filter(isActive).map((it) => it.personId);
  expect(new Set(people).size).toBe(people.length);
  expect(new Set(waiting.map((it) => it.queueNumber)).size).toBe(waiting.length);
  expect(outcome.book).toMatchObject({ waitlistLength: waiting.length, waitlistHead: waiting });
  expect(outcome.book.tally.taken).toBe(seatsHeld(world));
  checkVouchers(world);
  for (const it of world.registrations.values()) {
    if (it.status === 'offered') expect(it.expiresAt > it.offeredAt && it.expiresAt <= world.event.startsAt).toBe(true);
  }
  const handedOn = outcome.changes.filter(({ cause }) => cause === 'transfer');
  if (handedOn.length > 0) checkHandedOn(before, handedOn);
  checkReturned(step);
  if (command.kind === 'undo' && outcome.answer.ok) checkUndone(command.changes, before, outcome);
  let then: World = { ...before, event: world.event };
  for (const change of outcome.changes) {
    checkSeatGiven(then, change);
    then = { ...then, registrations: withChanges(then, { changes: [change] }) };
  }
}

/** By a place that changes hands nothing is won and nothing is lost: no seat, and no rule that held. */
function checkHandedOn(before: World, changes: readonly RegistrationChange[]): void {
  const registrations = withChanges(before, { changes });
  const after: World = { ...before, registrations };
  expect(seatsHeld(after)).toBe(seatsHeld(before));
  expect(seatsMissing(after)).toBeLessThanOrEqual(
    Math.max(seatsMissing(before), seatsToGive(after) - seatsHeld(after)),
  );
  for (const cap of before.event.policy?.caps ?? []) {
    if (cap.until !== undefined && before.now >= cap.until) continue;
    for (const one of registrations.values()) {
      const value = traitsIn(one)[cap.by];
      if (value === undefined || (cap.value !== undefined && cap.value !== value)) continue;
      const heldIn = (there: World) => heldBy(there, (traits) => traits[cap.by] === value);
      expect(heldIn(after)).toBeLessThanOrEqual(Math.max(cap.max, heldIn(before)));
    }
  }
}

/** Each registration goes back, step by step, from how it stands to how it stood; nobody else is touched. */
function checkUndone(undone: readonly UndoneChange[], { registrations }: World, { changes }: CommandOutcome): void {
  const standing = new Map(undone.map(({ after }) => [after.id, registrations.get(after.id)]));
  for (const { before, after } of undone.toReversed()) {
    expect(standing.get(after.id)).toEqual(after);
    standing.set(after.id, before);
  }
  const restored = new Map(changes.filter(({ cause }) => cause === 'undo').map(({ after }) => [after.id, after]));
  expect(restored).toEqual(standing);
}

/** A place that is handed on was given before, as was one that somebody gets back. */
const givenByHand: readonly RegistrationChange['cause'][] = ['admit', 'offer_to', 'invite', 'transfer', 'undo'];

/** Whoever came with a team leaves their place to it while it could name somebody else, and breaks no rule by that. */
function checkReturned({ before, command, outcome }: Step): void {
  const [left, returned] = outcome.changes;
  if (command.kind !== 'withdraw' || left?.cause !== 'withdraw' || left.before?.status !== 'confirmed') return;
  const team = before.registrations.get(command.team?.registrationId ?? left.after.id);
  const isInTime = before.now < TRANSFERS_CLOSE_AT;
  const isWithTeam = team !== undefined && team.id !== left.after.id && team.status === 'confirmed' && isInTime;
  if (returned?.cause !== 'place_returned') {
    const hasRules = (before.event.policy?.caps.length ?? 0) + (before.event.policy?.pools.length ?? 0) > 0;
    expect(isWithTeam && !hasRules).toBe(false);
    return;
  }
  expect(isWithTeam).toBe(true);
  expect(returned.after).toEqual({ ...team, seats: (team?.seats ?? 1) + 1 });
  // What else came free with the time, somebody in line may have got in the same step.
  checkHandedOn(before, [left, returned]);
}

/** No voucher is used beyond its places, and no pool promises more than it has. */
function checkVouchers(world: World): void {
  const people = [...world.registrations.values()].filter((it) => isActive(it) && it.status !== 'requested');
  for (const { id, places } of vouchersOf(world)) {
    const used = people.filter((it) => it.voucher === id).reduce((sum, it) => sum + (it.seats ?? 1), 0);
    expect(used).toBeLessThanOrEqual(places);
  }
  for (const pool of world.event.policy?.pools ?? []) {
    const held = vouchersOf(world).filter((it) => it.pool === pool.name && isHeld(world, it));
    expect(held.reduce((sum, { places }) => sum + places, 0)).toBeLessThanOrEqual(pool.seats);
  }
}

/** No seat is given past the rules, or past somebody who came first and could have had it, unless staff says so or a hand gives it on. */
function checkSeatGiven(then: World, { before, after, cause }: RegistrationChange): void {
  const isGiven = holdsSeat(after) && (before === undefined || !holdsSeat(before));
  if (!isGiven || givenByHand.includes(cause)) return;
  expect(mayHaveSeat(then, after)).toBe(true);
  const first = line(then).filter((it) => !('queueNumber' in after) || it.queueNumber < after.queueNumber);
  expect(first.filter((it) => mayHaveSeat(then, it))).toEqual([]);
}
