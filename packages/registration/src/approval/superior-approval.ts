import { type EmailAddress, type Instant, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { WithoutAnswer } from './superior-rule.ts';

/**
 * The approval of one registration by a superior. The registration holds its place or its position meanwhile; a no, or
 * silence where the event says so, ends it as a withdrawal does.
 */
export type SuperiorApproval = { readonly email: EmailAddress } & SuperiorApprovalState;

export type SuperiorApprovalState =
  /** Named with the form; asked once the registration counts. */
  | { readonly status: 'named' }
  | ({ readonly status: 'asked' } & AskedSuperior)
  | ({ readonly status: 'approved' | 'declined'; readonly answeredAt: Instant; readonly word?: string } & AskedSuperior)
  /** Nobody answered in time. */
  | ({ readonly status: 'unanswered' } & AskedSuperior);

export interface AskedSuperior {
  readonly askedAt: Instant;
  /** Exclusive. */
  readonly until: Instant;
  /** As the event had it when they were asked. */
  readonly withoutAnswer: WithoutAnswer;
}

export type SuperiorApprovalStatus = SuperiorApprovalState['status'];

/** What may become of an approval, state by state. An empty list is an end. */
export const approvalTransitions = {
  named: ['asked'],
  asked: ['approved', 'declined', 'unanswered'],
  approved: [],
  declined: [],
  unanswered: [],
} as const satisfies Record<SuperiorApprovalStatus, readonly SuperiorApprovalStatus[]>;

export type ApprovalRefusal =
  | Refusal<'approval_not_found'>
  /** It was answered the other way, or its time is over. */
  | Refusal<'approval_over'>;

/** Decides about an answer; the same one a second time is no mistake. */
export function decideApproval(
  approval: SuperiorApproval,
  { answer, word }: { readonly answer: 'approved' | 'declined'; readonly word?: string },
  now: Instant,
): Result<SuperiorApproval, ApprovalRefusal> {
  if (approval.status === answer) return ok(approval);
  if (approval.status !== 'asked' || now >= approval.until) return refuse({ code: 'approval_over' });
  return ok({ ...approval, status: answer, answeredAt: now, ...(word !== undefined && { word }) });
}

/** When somebody silent is reminded: once, from halfway through their time on. */
export function isReminderDue({ askedAt, until }: AskedSuperior, now: Instant): boolean {
  const halfway = (Date.parse(askedAt) + Date.parse(until)) / 2;
  return Date.parse(now) >= halfway && now < until;
}
