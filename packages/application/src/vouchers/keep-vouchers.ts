import type { EventId, Instant } from '@netzwerkstatt/domain';
import type { BookedEvent } from '@netzwerkstatt/registration';
import type { Dependencies } from '../dependencies.ts';
import type { LandTransaction } from '../ports/index.ts';
import { voucherCodeOf, voucherKeyOf } from './voucher-code-of.ts';

type Vouchers = Pick<BookedEvent, 'vouchers'>;

/** Keeps what decisions changed about the vouchers of an event. The caller holds the lock of the event's book. */
export async function keepVouchers(
  { links }: Pick<Dependencies, 'links'>,
  tx: LandTransaction,
  event: EventId,
  { before, after }: { readonly before: Vouchers; readonly after: Vouchers },
  now: Instant,
): Promise<void> {
  if (before.vouchers === after.vouchers) return;
  const known = new Map(before.vouchers?.map((it) => [it.id, it]));
  const vouchers = after.vouchers ?? [];
  const fresh = vouchers.filter(({ id }) => !known.has(id));
  if (fresh.length > 0) {
    const withKeys = fresh.map((it) => ({ ...it, codeKey: voucherKeyOf(links, voucherCodeOf(links, it.id)) }));
    await tx.vouchers.add(event, withKeys, now);
  }
  for (const { id, withdrawnAt } of vouchers) {
    if (withdrawnAt !== undefined && known.get(id)?.withdrawnAt === undefined)
      await tx.vouchers.withdraw(id, withdrawnAt);
  }
}
