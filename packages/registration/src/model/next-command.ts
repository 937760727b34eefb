import { addMilliseconds, HOUR_MS, type RegistrationId, type SeatVoucherId } from '@netzwerkstatt/domain';
import { registrationId, testId } from '@netzwerkstatt/domain/testing';
import type { SeatVoucher } from '../policy/seat-voucher.ts';
import { holdsSeat, isActive, type Registration, type RegistrationStatus } from '../registration.ts';
import type { RegistrationCommand } from '../registration-command.ts';
import type { UndoneChange } from '../undo-changes.ts';
import { type Attempt, personNumber } from './attempt.ts';
import { TRANSFERS_CLOSE_AT, teamBehind, type World } from './world.ts';

/** A store keeps one active registration per person; a second form of the same person finds the first. */
export function requestOf(world: World, { action, person, seats, which }: Attempt): Registration | undefined {
  const { registrations, now } = world;
  if (action !== 'request' && action !== 'request_for_team' && action !== 'request_with_voucher') return undefined;
  const personId = personNumber(person);
  if ([...registrations.values()].some((it) => it.personId === personId && isActive(it))) return undefined;
  const id = registrationId(registrations.size + 1);
  const request: Registration = { id, personId, requestedAt: now, status: 'requested' };
  if (action === 'request_with_voucher') return { ...request, ...withSome(world, which) };
  return action === 'request' ? request : { ...request, seats };
}

/** @param more - Newcomers who came at the same moment already. */
export function commandOf(world: World, it: Attempt, more = 0): RegistrationCommand | undefined {
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

/** The last decision of staff, the last two, or the one before the last by itself. */
function undoable(done: World['done'], which: number): readonly UndoneChange[] {
  const chosen = [done.slice(-1), done.slice(-2), done.slice(-2, -1)][which % 3];
  return chosen?.flat() ?? [];
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
