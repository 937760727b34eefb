import {
  type CleanText,
  type Instant,
  MAX_REASON_CHARACTERS,
  ok,
  type PersonId,
  parseLine,
  type Refusal,
  type Result,
  refuse,
  type TextRefusal,
} from '@netzwerkstatt/domain';
import type { RuleKey } from './certificate-rule.ts';

/** An exception somebody asks for; it holds nothing until another person has countersigned it. */
export interface ProposedException {
  readonly status: 'proposed';
  readonly key: RuleKey;
  readonly reason: CleanText;
  readonly proposedBy: PersonId;
  readonly proposedAt: Instant;
}

export type RuleException =
  | ProposedException
  | (Omit<ProposedException, 'status'> & {
      readonly status: 'countersigned' | 'declined';
      readonly decidedBy: PersonId;
      readonly decidedAt: Instant;
    });

export type ExceptionRefusal =
  /** Four eyes: whoever proposed it does not decide about it. */
  | Refusal<'second_person_needed'>
  /** Nobody makes an exception for themselves, or stands for one. */
  | Refusal<'own_exception'>
  | Refusal<'exception_already_decided'>;

/** @param participant - for whom the rule is not to hold. */
export function proposeException(
  participant: PersonId,
  key: RuleKey,
  reason: string,
  by: PersonId,
  at: Instant,
): Result<ProposedException, TextRefusal | Refusal<'own_exception'>> {
  if (by === participant) return refuse({ code: 'own_exception' });
  const line = parseLine(reason, MAX_REASON_CHARACTERS);
  if (!line.ok) return refuse(line.refusal);
  return ok({ status: 'proposed', key, reason: line.value, proposedBy: by, proposedAt: at });
}

/** @param participant - for whom the rule is not to hold. */
export function decideException(
  exception: RuleException,
  participant: PersonId,
  decision: 'countersigned' | 'declined',
  by: PersonId,
  at: Instant,
): Result<RuleException, ExceptionRefusal> {
  if (exception.status !== 'proposed') return refuse({ code: 'exception_already_decided' });
  if (by === participant) return refuse({ code: 'own_exception' });
  if (decision === 'countersigned' && by === exception.proposedBy) return refuse({ code: 'second_person_needed' });
  return ok({ ...exception, status: decision, decidedBy: by, decidedAt: at });
}

/** The demands that do not hold for somebody. */
export function exceptedKeys(exceptions: readonly RuleException[]): readonly RuleKey[] {
  return [...new Set(exceptions.flatMap((it) => (it.status === 'countersigned' ? it.key : [])))].toSorted();
}
