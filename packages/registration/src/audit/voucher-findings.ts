import type { Instant } from '@netzwerkstatt/domain';
import { promisesOf } from '../policy/seat-voucher.ts';
import { activeStatuses } from '../registration.ts';
import type { AuditedEvent, AuditedRegistration } from './audited-event.ts';
import { type Finding, finding } from './finding.ts';

/** Vouchers that more people came with than they have places, and pools that promise what they do not have. */
export function voucherFindings(event: AuditedEvent, now: Instant): readonly Finding[] {
  const { vouchers = [], policy } = event;
  const overdrawn = vouchers.flatMap(({ id, places }) => {
    const using = event.registrations.filter((it) => it.traits.voucher === id && isUse(it));
    const used = using.reduce((sum, { seats }) => sum + seats, 0);
    return used > places ? [finding('voucher_overdrawn', using)] : [];
  });
  const overpromised = policy.pools.filter((pool) => {
    const promised = promisesOf({ policy, vouchers }, pool, now).reduce((sum, { places }) => sum + places, 0);
    return promised > pool.seats;
  });
  return [...overdrawn, ...overpromised.map(() => finding('pool_overpromised', []))];
}

/** A request uses no place before its mail is answered. */
function isUse({ status }: AuditedRegistration): boolean {
  return status !== 'requested' && activeStatuses.some((it) => it === status);
}
