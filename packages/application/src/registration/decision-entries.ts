import type { EventId, Instant } from '@netzwerkstatt/domain';
import type { RegistrationChange } from '@netzwerkstatt/registration';
import type { AnsweredJob } from '../eligibility/with-conditions.ts';
import type { AuditEntry } from '../ports/index.ts';
import type { DecisionJob } from './decide-registrations.ts';

/** A change with the command it came of. */
export interface DecidedEntry {
  readonly change: RegistrationChange;
  readonly job: AnsweredJob;
  /** How many stand in line after it. */
  readonly position: number;
}

/** What the trail keeps of a command that changed no registration: how places are shared, and which are promised. */
export function eventEntry({ command, actor, reason }: DecisionJob, event: EventId, at: Instant): AuditEntry[] {
  const entry = {
    at,
    actor,
    target: { kind: 'event', id: event },
    event,
    ...(reason !== undefined && { reason }),
  } as const;
  switch (command.kind) {
    case 'set_policy':
      return [{ ...entry, action: 'event.set_policy' }];
    case 'issue_vouchers': {
      const places = command.vouchers.reduce((sum, it) => sum + it.places, 0);
      return [{ ...entry, action: 'voucher.manage', facts: { issued: command.vouchers.length, places } }];
    }
    case 'withdraw_voucher':
      return [{ ...entry, action: 'voucher.manage', facts: { withdrawn: command.voucher } }];
    default:
      return [];
  }
}

/** What the trail keeps of one change. */
export function auditEntry(
  { change: { before, after, cause, hindrance }, job }: DecidedEntry,
  event: EventId,
  at: Instant,
): AuditEntry {
  return {
    at,
    actor: cause === 'seat_passed_on' ? 'house' : job.actor,
    action: auditAction(cause),
    target: { kind: 'registration', id: after.id },
    event,
    ...(job.reason !== undefined && cause === job.command.kind && { reason: job.reason }),
    facts: {
      from: before?.status ?? 'none',
      to: after.status,
      ...hintsIn(job, cause),
      ...(hindrance && { hindrance: hindrance.code }),
      ...voucherFacts(before, after),
    },
  };
}

/** With which voucher somebody came, or came too late for. */
function voucherFacts(before: RegistrationChange['before'], after: RegistrationChange['after']): AuditEntry['facts'] {
  const isComing = before === undefined || before.status === 'requested';
  if (isComing && after.voucher !== undefined) return { voucher: after.voucher };
  return before?.voucher !== undefined && after.voucher === undefined ? { voucherGone: before.voucher } : {};
}

/** What the conditions of the event remarked, so that it stands in the trail also when it is met one day. */
function hintsIn({ command, hints }: AnsweredJob, cause: RegistrationChange['cause']): AuditEntry['facts'] {
  return hints && cause === command.kind ? { hints: hints.map(({ code }) => code).join(' ') } : {};
}

function auditAction(cause: RegistrationChange['cause']): AuditEntry['action'] {
  switch (cause) {
    case 'register':
      return 'registration.create';
    case 'confirm_request':
      return 'registration.confirm';
    case 'withdraw':
      return 'registration.cancel';
    case 'give_back':
      return 'registration.give_back';
    case 'place_returned':
      return 'registration.place_returned';
    case 'transfer':
      return 'registration.transfer';
    case 'accept_offer':
    case 'decline_offer':
      return 'registration.answer_offer';
    case 'expire':
      return 'registration.expire';
    case 'cancel':
      return 'event.cancel';
    case 'move_up':
    case 'admit':
    case 'offer_to':
    case 'enlist':
    case 'refuse':
    case 'set_capacity':
    case 'set_policy':
    case 'issue_vouchers':
    case 'withdraw_voucher':
    case 'release_seats':
      return 'registration.decide';
    case 'invite':
    case 'release':
      return 'circle.invite';
    case 'undo':
      return 'registration.undo';
    case 'seat_passed_on':
      return 'seat.passed_on';
  }
}
