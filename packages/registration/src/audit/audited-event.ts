import type { EventId, Instant, RegistrationId } from '@netzwerkstatt/domain';
import type { SeatPolicy } from '../policy/allocation-policy.ts';
import type { SeatVoucher } from '../policy/seat-voucher.ts';
import type { Traits } from '../policy/traits.ts';

/**
 * An event with everything that is written about its registrations, as it stands in the tables. Nothing is believed:
 * a status may be any text, and what must be there may be missing.
 */
export interface AuditedEvent {
  readonly id: EventId;
  readonly status: string;
  readonly capacity: number;
  readonly policy: SeatPolicy;
  /** Absent: none was ever made. */
  readonly vouchers?: readonly SeatVoucher[];
  /** Start of the first session that takes place. */
  readonly startsAt: Instant;
  /** What lists and searches are told. */
  readonly told: {
    readonly hasSeats: boolean;
    readonly seatsTaken: number;
    readonly waiting: number;
    readonly applied: number;
  };
  readonly registrations: readonly AuditedRegistration[];
  /** In the order in which they were written. */
  readonly transitions: readonly AuditedTransition[];
  /** Who is another by now than when the place was given; a place that was given stays. */
  readonly changedSince?: ReadonlySet<RegistrationId>;
  /** Whose place somebody took over, by their own registration. */
  readonly takenOver?: ReadonlyMap<RegistrationId, RegistrationId>;
  /** About its registrations. */
  readonly mails: readonly AuditedMail[];
  readonly attendance: readonly AuditedAttendance[];
}

export interface AuditedRegistration {
  readonly id: RegistrationId;
  readonly personId: string;
  readonly status: string;
  readonly statusAt: Instant;
  readonly requestedAt: Instant;
  readonly queueNumber?: number;
  readonly joinedAt?: Instant;
  readonly expiresAt?: Instant;
  /** Places it stands for. */
  readonly seats: number;
  readonly traits: Traits;
  /** The data of the person were erased, and their mails with them. */
  readonly isForgotten?: boolean;
}

/** A line of the audit trail about a registration that changed. */
export interface AuditedTransition {
  readonly registration: RegistrationId;
  readonly action: string;
  readonly from: string;
  readonly to: string;
  readonly at: Instant;
}

export interface AuditedMail {
  readonly registration: RegistrationId;
  readonly kind: string;
  /** When it was decided on, which is when the change was that it tells. */
  readonly createdAt: Instant;
  /** Whether it was called back before it was sent, because what it tells was undone. */
  readonly isCalledBack: boolean;
}

export interface AuditedAttendance {
  readonly registration: RegistrationId;
  readonly sessionStartsAt: Instant;
}
