import type { EventId, Instant, RegistrationId } from '@netzwerkstatt/domain';
import {
  isKept,
  latestEnd,
  openSeats,
  promisableSeats,
  type SeatVoucherState,
  seatVoucherState,
  type VoucherCode,
  voucherPlacesOf,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { LandTransaction, UsedSeatVoucher } from '../ports/index.ts';
import { voucherCodeOf } from './voucher-code-of.ts';

/** A pool of which seats can be promised. */
export interface VoucherPool {
  readonly name: string;
  readonly promisable: number;
  /** Until when a voucher of it can be valid at most. */
  readonly latest: Instant;
}

/** A voucher as the desk sees it: with its code, and who came with it. */
export interface ListedVoucher extends Omit<UsedSeatVoucher, 'withdrawnAt'> {
  readonly state: SeatVoucherState;
  readonly code: VoucherCode;
  readonly people: readonly { readonly registration: RegistrationId; readonly name: string; readonly places: number }[];
}

export interface EventVouchers {
  /** Those that are kept now; of an event without any nothing can be promised. */
  readonly pools: readonly VoucherPool[];
  readonly vouchers: readonly ListedVoucher[];
}

export async function readVouchers(
  deps: Dependencies,
  permit: Permit<'voucher.manage'>,
): Promise<EventVouchers | undefined> {
  const id = eventOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const known = await readVoucherPools(deps, tx, id);
    if (known === undefined) return undefined;
    const records = await tx.registrations.getMany(await tx.vouchers.registrationsWith(id));
    const using = records.filter(({ registration }) => voucherPlacesOf(registration) > 0);
    const vouchers = await tx.vouchers.ofEvent(id);
    return {
      pools: known.pools,
      vouchers: vouchers.map(({ withdrawnAt, ...it }) => ({
        ...it,
        state: seatVoucherState({ ...it, ...(withdrawnAt && { withdrawnAt }) }, known.policy, deps.clock.now()),
        code: voucherCodeOf(deps.links, it.id),
        people: using
          .filter(({ registration }) => registration.voucher === it.id)
          .map(({ registration, applicant }) => ({
            registration: registration.id,
            name: `${applicant.givenName} ${applicant.familyName}`,
            places: voucherPlacesOf(registration),
          })),
      })),
    };
  });
}

/** The pools of an event of which seats can be promised now. */
export async function readVoucherPools(deps: Pick<Dependencies, 'clock'>, tx: LandTransaction, id: EventId) {
  const book = await tx.registrations.lookAtBook(id, { registrationIds: [], personIds: [], seatsSetFree: 0 });
  const event = await tx.events.get(id);
  const timeZone = event?.sessions[0]?.timeZone;
  if (book === undefined || timeZone === undefined) return undefined;
  const now = deps.clock.now();
  const policy = book.event.policy ?? openSeats;
  const pools = policy.pools
    .filter((pool) => isKept(pool, now))
    .map((pool): VoucherPool => {
      return {
        name: pool.name,
        promisable: promisableSeats(book.tally, pool, now),
        latest: latestEnd(book.event, pool),
      };
    });
  return { pools, policy, timeZone };
}
