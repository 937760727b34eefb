import {
  type AdmissionMode,
  addMilliseconds,
  HOUR_MS,
  type Instant,
  type RegistrationId,
  type SeatVoucherId,
} from '@netzwerkstatt/domain';
import { registrationId, TEST_NOW, testId } from '@netzwerkstatt/domain/testing';
import { expect } from 'vitest';
import { nextRuleChange } from '../policy/kept-seats.ts';
import type { SeatVoucher } from '../policy/seat-voucher.ts';
import type { Traits } from '../policy/traits.ts';
import { holdsSeat, isActive, type Registration, type RegistrationStatus } from '../registration.ts';
import { type BookedEvent, enter, type RegistrationBook, withNewcomers } from '../registration-book.ts';
import { openBook, openBookFor } from '../registration-book-request.ts';
import { bookRequestFor, type RegistrationCommand } from '../registration-command.ts';
import { type CommandOutcome, runCommand } from '../run-command.ts';
import { aBookedEvent } from '../testing/index.ts';
import type { UndoneChange } from '../undo-changes.ts';
import { type Attempt, PEOPLE, personNumber, type Story, traitsOf } from './attempt.ts';

/** An event as its rows would tell it. */
export interface World {
  readonly event: BookedEvent;
  readonly now: Instant;
  readonly registrations: ReadonlyMap<RegistrationId, Registration>;
  /** Of whom somebody took a place over, by their own registration. */
  readonly givers: ReadonlyMap<RegistrationId, RegistrationId>;
  /** Stays on its row when the line is left, so that nobody gets it a second time. */
  readonly lastQueueNumber: number;
  /** What staff decided about people, the last decision at the end; what was taken back is gone from it. */
  readonly done: readonly (readonly UndoneChange[])[];
}

/** The day of the first session begins. */
export const TRANSFERS_CLOSE_AT = '2027-01-19T23:00:00.000Z' as Instant;

/** One step of a story: what was before, what was tried, what came of it. */
export interface Step {
  readonly before: World;
  readonly command: RegistrationCommand;
  readonly outcome: CommandOutcome;
  readonly after: World;
}

const personOf = new Map(Array.from({ length: PEOPLE }, (_, number) => [personNumber(number), traitsOf(number)]));

export function traitsIn({ personId }: Pick<Registration, 'personId'>): Traits {
  const traits = personOf.get(personId);
  if (traits === undefined) throw new Error(`nobody has the id ${personId}`);
  return traits;
}

/**
 * Lets people, staff and the clock try one thing after the other. Each is decided three times: with the book opened
 * anew over everything, opened as far as the command asks, and kept open since the last restart. All must agree.
 */
export function live({ policy, attempts }: Story, admission: AdmissionMode, check: (step: Step) => void): void {
  let world: World = {
    event: aBookedEvent({ admission, ...(policy && { policy }) }),
    now: TEST_NOW,
    registrations: new Map(),
    givers: new Map(),
    lastQueueNumber: 0,
    done: [],
  };
  let kept = openWhole(world);
  for (const it of attempts) {
    world = { ...world, now: laterBy(world, it) };
    if (it.action === 'restart') kept = openWhole(world);
    const request = requestOf(world, it);
    if (request !== undefined) {
      world = { ...world, registrations: new Map(world.registrations).set(request.id, request) };
      kept = enter(knowing(kept, request), undefined, request);
    }
    const command = commandOf(world, it);
    if (command === undefined) continue;
    const opened = openWhole(world);
    const partly = openPartly(world, [command]);
    const [outcome, ...others] = [opened, partly, kept].map((book) => run(book, command, world.now)) as [
      CommandOutcome,
      CommandOutcome,
      CommandOutcome,
    ];
    for (const other of others) {
      expect({ answer: other.answer, changes: other.changes }).toEqual({
        answer: outcome.answer,
        changes: outcome.changes,
      });
    }
    kept = others[1] === undefined ? kept : others[1].book;
    const before = world;
    const { event, lastQueueNumber } = outcome.book;
    const done = doneAfter(world, command, outcome);
    const givers = withGiver(world, command, outcome);
    world = { ...world, event, registrations: withChanges(world, outcome), givers, lastQueueNumber, done };
    check({ before, command, outcome, after: world });
  }
}

const decisionsOfStaff: readonly RegistrationCommand['kind'][] = ['admit', 'enlist', 'refuse', 'move_up', 'offer_to'];

function doneAfter({ done }: World, command: RegistrationCommand, { answer, changes }: CommandOutcome): World['done'] {
  if (!answer.ok) return done;
  if (command.kind === 'undo') return done.filter((it) => !it.every((change) => command.changes.includes(change)));
  const isOfStaff = decisionsOfStaff.includes(command.kind) || ('by' in command && command.by === 'staff');
  const changed = changes.flatMap(({ before, after }) => (before ? [{ before, after }] : []));
  return isOfStaff && changed.length > 0 ? [...done, changed] : done;
}

/** The last decision of staff, the last two, or the one before the last by itself. */
function undoable(done: World['done'], which: number): readonly UndoneChange[] {
  const chosen = [done.slice(-1), done.slice(-2), done.slice(-2, -1)][which % 3];
  return chosen?.flat() ?? [];
}

/** When somebody tries it; the clock mostly comes at the very moment at which a rule ends. */
function laterBy({ event: { policy, vouchers }, now }: World, { action, which, hoursLater }: Attempt): Instant {
  const ends =
    policy && action === 'release_seats' && which % 4 !== 0 ? nextRuleChange(policy, now, vouchers) : undefined;
  return ends ?? addMilliseconds(now, hoursLater * HOUR_MS);
}

/** What comes of commands that are decided together, with the book opened as far as they ask, and with all of it. */
export function decideTogether(
  world: World,
  attempts: readonly Attempt[],
): readonly [CommandOutcome[], CommandOutcome[]] {
  const commands = attempts.flatMap((it, index) => commandOf(world, it, index) ?? []);
  const [partly, whole] = [openPartly(world, commands), openWhole(world)].map((opened) => {
    let book = opened;
    return commands.map((command) => {
      const outcome = run(book, command, world.now);
      book = outcome.book;
      return outcome;
    });
  });
  return [partly ?? [], whole ?? []];
}

function run(book: RegistrationBook, command: RegistrationCommand, now: Instant): CommandOutcome {
  const id =
    command.kind === 'transfer' ? command.newRegistrationId : 'registrationId' in command && command.registrationId;
  const knows = 'personId' in command && id !== false ? knowing(book, { id, personId: command.personId }) : book;
  return runCommand(knows, command, now);
}

export function withChanges({ registrations }: World, { changes }: Pick<CommandOutcome, 'changes'>) {
  const next = new Map(registrations);
  for (const { after } of changes) next.set(after.id, after);
  return next;
}

function withGiver({ givers }: World, command: RegistrationCommand, { answer }: CommandOutcome): World['givers'] {
  const isTaken = command.kind === 'transfer' && answer.ok;
  return isTaken ? new Map(givers).set(command.newRegistrationId, command.registrationId) : givers;
}

/** Of whom the first of those had the place from whom it came down to this one. */
export function teamBehind({ givers }: Pick<World, 'givers'>, id: RegistrationId): RegistrationId | undefined {
  const giver = givers.get(id);
  return giver && (teamBehind({ givers }, giver) ?? giver);
}

function openWhole(world: World): RegistrationBook {
  const { event, registrations, lastQueueNumber } = world;
  return { ...openBook(event, [...registrations.values()], traitsById(world)), lastQueueNumber };
}

function openPartly(world: World, commands: readonly RegistrationCommand[]): RegistrationBook {
  const { event, registrations, lastQueueNumber } = world;
  const book = openBookFor(event, [...registrations.values()], bookRequestFor(commands), traitsById(world));
  return { ...book, lastQueueNumber };
}

function traitsById({ registrations }: World): ReadonlyMap<RegistrationId, Traits> {
  return new Map([...registrations.values()].map((it) => [it.id, traitsIn(it)]));
}

function knowing(book: RegistrationBook, one: Pick<Registration, 'id' | 'personId'>): RegistrationBook {
  return withNewcomers(book, new Map([[one.id, traitsIn(one)]]));
}

/** A store keeps one active registration per person; a second form of the same person finds the first. */
function requestOf(world: World, { action, person, seats, which }: Attempt): Registration | undefined {
  const { registrations, now } = world;
  if (action !== 'request' && action !== 'request_for_team' && action !== 'request_with_voucher') return undefined;
  const personId = personNumber(person);
  if ([...registrations.values()].some((it) => it.personId === personId && isActive(it))) return undefined;
  const id = registrationId(registrations.size + 1);
  const request: Registration = { id, personId, requestedAt: now, status: 'requested' };
  if (action === 'request_with_voucher') return { ...request, ...withSome(world, which) };
  return action === 'request' ? request : { ...request, seats };
}

/** One of the vouchers there are, mostly the newest, which may be used up or over. */
function withSome({ event: { vouchers = [] } }: World, which: number): Pick<Registration, 'voucher'> {
  const voucher = vouchers.at(-1 - Math.floor(which / 12));
  return voucher === undefined ? {} : { voucher: voucher.id };
}

function newVoucher({ event, now }: World, { which, hoursLater, seats }: Attempt): SeatVoucher | undefined {
  const pools = event.policy?.pools ?? [];
  const pool = pools[which % Math.max(1, pools.length)];
  if (pool === undefined) return undefined;
  const wanted = addMilliseconds(now, (hoursLater + 1 + (which % 5) * 48) * HOUR_MS);
  const validUntil = pool.releaseAt && which % 4 !== 0 && pool.releaseAt < wanted ? pool.releaseAt : wanted;
  const id = testId('x', (event.vouchers?.length ?? 0) + 1) as SeatVoucherId;
  return { id, label: 'Kita Sonnenschein', pool: pool.name, places: Math.max(1, seats - 2), validUntil };
}

/** The state in which it makes sense. */
const meantFor: Partial<Record<Attempt['action'], RegistrationStatus>> = {
  confirm: 'requested',
  accept: 'offered',
  decline: 'offered',
  expire: 'offered',
  move_up: 'waitlisted',
  offer_to: 'waitlisted',
  enlist: 'applied',
  admit: 'applied',
  transfer: 'confirmed',
};

/** @param more - Newcomers who came at the same moment already. */
function commandOf(world: World, it: Attempt, more = 0): RegistrationCommand | undefined {
  const { registrations, done } = world;
  const { action, person, which, capacity, policy } = it;
  const all = [...registrations.values()];
  const fresh = { registrationId: registrationId(all.length + 1 + more), personId: personNumber(person) };
  // Mostly somebody whom it can happen to, so that much comes about; sometimes anybody.
  const likely = which % 4 === 0 ? [] : all.filter((one) => one.status === meantFor[action]);
  const among = likely.length === 0 ? all : likely;
  const id = among[which % Math.max(1, among.length)]?.id;
  const teams = all.filter((one) => one.seats !== undefined && (which % 4 === 0 ? isActive(one) : holdsSeat(one)));
  const team = teams[which % Math.max(1, teams.length)]?.id;
  switch (action) {
    case 'request':
    case 'request_for_team':
    case 'request_with_voucher':
    case 'restart':
      return undefined;
    case 'issue_voucher': {
      const voucher = newVoucher(world, it);
      return voucher && { kind: 'issue_vouchers', vouchers: [voucher] };
    }
    case 'withdraw_voucher': {
      const { voucher } = withSome(world, which);
      return voucher && { kind: 'withdraw_voucher', voucher };
    }
    case 'register_with_voucher':
      return { kind: 'register', ...fresh, ...withSome(world, which) };
    case 'register':
    case 'invite':
      return { kind: action, ...fresh };
    case 'register_team':
      return { kind: 'register', ...fresh, seats: it.seats };
    case 'transfer':
    case 'name_member': {
      const { registrationId: newRegistrationId, personId } = fresh;
      const holder = action === 'transfer' ? id : team;
      if (holder === undefined) return undefined;
      return { kind: 'transfer', registrationId: holder, newRegistrationId, personId, closesAt: TRANSFERS_CLOSE_AT };
    }
    case 'withdraw_team':
      return team === undefined ? undefined : { kind: 'withdraw', registrationId: team, by: 'person' };
    case 'withdraw_member': {
      const members = all.filter((one) => isActive(one) && world.givers.has(one.id));
      const member = members[which % Math.max(1, members.length)]?.id;
      return member === undefined ? undefined : withdrawal(world, member, which % 2 === 0 ? 'person' : 'staff');
    }
    case 'set_capacity':
      return { kind: 'set_capacity', capacity };
    case 'set_policy':
      return { kind: 'set_policy', policy };
    case 'give_back':
      return team === undefined ? undefined : { kind: 'give_back', registrationId: team, keep: it.seats - 1 };
    case 'release_seats':
      return { kind: 'release_seats' };
    case 'undo': {
      const changes = undoable(done, which);
      return changes.length === 0 ? undefined : { kind: 'undo', changes };
    }
    default:
      return id === undefined ? { kind: 'register', ...fresh } : aboutOne(world, action, id);
  }
}

function withdrawal(world: World, id: RegistrationId, by: 'person' | 'staff'): RegistrationCommand {
  const team = teamBehind(world, id);
  const behind = team && { team: { registrationId: team, closesAt: TRANSFERS_CLOSE_AT } };
  return { kind: 'withdraw', registrationId: id, by, ...behind };
}

function aboutOne(
  world: World,
  action: Exclude<
    Attempt['action'],
    | 'request'
    | 'request_for_team'
    | 'request_with_voucher'
    | 'register_with_voucher'
    | 'issue_voucher'
    | 'withdraw_voucher'
    | 'restart'
    | 'register'
    | 'register_team'
    | 'withdraw_team'
    | 'withdraw_member'
    | 'name_member'
    | 'invite'
    | 'set_capacity'
    | 'set_policy'
    | 'release_seats'
    | 'undo'
    | 'give_back'
    | 'transfer'
  >,
  id: RegistrationId,
): RegistrationCommand {
  switch (action) {
    case 'confirm':
      return { kind: 'confirm_request', registrationId: id };
    case 'withdraw':
      return withdrawal(world, id, 'person');
    case 'withdraw_by_staff':
      return withdrawal(world, id, 'staff');
    case 'accept':
      return { kind: 'accept_offer', registrationId: id };
    case 'decline':
      return { kind: 'decline_offer', registrationId: id };
    default:
      return { kind: action, registrationId: id };
  }
}
