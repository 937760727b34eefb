import { addMilliseconds, MINUTE_MS } from '@netzwerkstatt/domain';
import type { Answers } from '../../lib/api-types.ts';
import { formatInstant } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';

export type EventVouchers = Answers['vouchers']['ofEvent'];
export type VoucherPool = EventVouchers['pools'][number];
export type ListedVoucher = EventVouchers['vouchers'][number];

/** Until when it counts, as people say it: the last minute, and not the midnight after it. */
export function validUntilText({ validUntil }: Pick<ListedVoucher, 'validUntil'>, locale: Locale): string {
  return formatInstant(addMilliseconds(validUntil, -MINUTE_MS), locale);
}

/** Places that somebody can still come for. */
export function placesToUse({ state, places, used }: ListedVoucher): number {
  return state === 'valid' ? Math.max(0, places - used) : 0;
}
