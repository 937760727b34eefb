import type { EventId, Instant, RegistrationId, SeatVoucherId } from '@netzwerkstatt/domain';
import type { SeatVoucher } from '@netzwerkstatt/registration';

/** A voucher with the fingerprint of its code; the code itself is kept nowhere. */
export interface NewSeatVoucher extends SeatVoucher {
  readonly codeKey: string;
}

/** A voucher, and how many of its places are used by people whose registration stands. */
export interface UsedSeatVoucher extends SeatVoucher {
  readonly used: number;
}

/** What changes the seats of an event is written under the lock of its book, which shows the vouchers. */
export interface VoucherStore {
  add(event: EventId, vouchers: readonly NewSeatVoucher[], at: Instant): Promise<void>;
  withdraw(id: SeatVoucherId, at: Instant): Promise<void>;
  /** In the order in which they were made. */
  ofEvent(event: EventId): Promise<readonly UsedSeatVoucher[]>;
  findByCode(codeKey: string): Promise<{ readonly event: EventId; readonly voucher: UsedSeatVoucher } | undefined>;
  /** Whose registration for an event came with a voucher, whatever became of it. */
  registrationsWith(event: EventId): Promise<readonly RegistrationId[]>;
}
