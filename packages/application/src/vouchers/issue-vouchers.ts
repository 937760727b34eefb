import {
  type Instant,
  type LocalDate,
  ok,
  parseLocalDateTime,
  type Refusal,
  type Result,
  refuse,
  type SeatVoucherId,
  type TimeZone,
} from '@netzwerkstatt/domain';
import type { RegistrationRefusal } from '@netzwerkstatt/registration';
import { addDays, toInstant } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { eventOf } from '../desk/read-desk.ts';
import { actorName } from '../registration/answer-registration.ts';
import type { SeatDependencies } from '../registration/decide.ts';
import { readVoucherPools } from './read-vouchers.ts';

export type IssueVouchersRefusal = RegistrationRefusal | Refusal<'event_not_found'>;

/** What the desk promises: so many vouchers of one pool, each for so many places. */
export interface PromisedPlaces {
  readonly pool: string;
  /** Whom they are for: an organisation, mostly. */
  readonly label: string;
  readonly count: number;
  readonly places: number;
  /** Inclusive. */
  readonly lastDay: LocalDate;
}

/** Makes vouchers for empty seats of a pool: all of them or none. */
export async function issueVouchers(
  deps: SeatDependencies,
  permit: Permit<'voucher.manage'>,
  { pool, label, count, places, lastDay }: PromisedPlaces,
): Promise<Result<{ readonly issued: number }, IssueVouchersRefusal>> {
  const event = eventOf(permit);
  const { land } = permit.target;
  const known = await deps.store.inLand(land, (tx) => readVoucherPools(deps, tx, event));
  if (known === undefined) return refuse({ code: 'event_not_found' });
  const latest = known.pools.find(({ name }) => name === pool)?.latest;
  const validUntil = endOf(lastDay, known.timeZone, latest);
  const vouchers = Array.from({ length: count }, () => {
    return { id: deps.random.id<SeatVoucherId>(), label, pool, places, validUntil };
  });
  const decision = await deps.decide(land, event, {
    command: { kind: 'issue_vouchers', vouchers },
    actor: actorName(permit.actor),
  });
  if (decision === undefined) return refuse({ code: 'event_not_found' });
  return decision.ok ? ok({ issued: count }) : decision;
}

/** Takes a promise back: whoever came with it stays, and its other places are open again. */
export async function withdrawVoucher(
  deps: SeatDependencies,
  permit: Permit<'voucher.manage'>,
  voucher: SeatVoucherId,
): Promise<Result<true, IssueVouchersRefusal>> {
  const decision = await deps.decide(permit.target.land, eventOf(permit), {
    command: { kind: 'withdraw_voucher', voucher },
    actor: actorName(permit.actor),
  });
  if (decision === undefined) return refuse({ code: 'event_not_found' });
  return decision.ok ? ok(true) : decision;
}

/** The end of a day, or the moment on that day until which it could hold at all. */
function endOf(day: LocalDate, timeZone: TimeZone, latest: Instant | undefined): Instant {
  const [begins, ends] = [day, addDays(day, 1)].map((it) => midnight(it, timeZone)) as [Instant, Instant];
  return latest !== undefined && begins < latest && latest < ends ? latest : ends;
}

function midnight(day: LocalDate, timeZone: TimeZone): Instant {
  const found = toInstant(parseLocalDateTime(`${day}T00:00`), timeZone);
  if (!found.ok) throw new Error(`the day ${day} has no midnight`);
  return found.value.instant;
}
