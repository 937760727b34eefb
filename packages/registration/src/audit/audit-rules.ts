import type { EventId, RegistrationId } from '@netzwerkstatt/domain';

/** What must hold for the registrations of every event at every moment, in one sentence each. */
export const auditRules = {
  over_capacity: 'No event gives more seats than it has.',
  cap_exceeded: 'No more people of one kind have a seat than the rules of the event allow, unless staff decided so.',
  seat_left_free: 'No seat stays free while somebody waits who could take it.',
  voucher_overdrawn: 'No voucher is used for more places than it has.',
  pool_overpromised: 'No pool promises more seats than it has.',
  queue_number_shared: 'Everybody in line has a number, and no two of one event have the same.',
  line_overtaken:
    'Nobody stands before, or is offered a seat before, somebody who came earlier, unless staff decided so.',
  offer_without_end: 'Every offer has an end.',
  offer_overdue: 'No offer stands after its end.',
  request_overdue: 'No request stands after the days its mail had for an answer.',
  active_twice: 'One person has at most one registration for one event that still stands.',
  occupancy_wrong: 'The figures that lists show are those of the registrations.',
  has_seats_wrong: 'An event is found as one with seats when it is public, has a seat, and nobody waits for it.',
  trail_gap: 'The audit trail has every change of a registration, one joined to the next.',
  mail_missing: 'Every decision somebody must hear of has its mail in the outbox.',
  mail_without_decision: 'No mail tells of a decision that is not in the audit trail.',
  mail_twice: 'No decision is told in two mails of the same kind.',
  attended_without_place: 'Attendance is recorded only for people who had a place when the session began.',
} as const;

export type AuditRule = keyof typeof auditRules;

/** A rule that does not hold, with the ids of those it does not hold for. */
export interface AuditViolation {
  readonly rule: AuditRule;
  readonly event: EventId;
  /** Empty where it is about the event as a whole. */
  readonly registrations: readonly RegistrationId[];
}
