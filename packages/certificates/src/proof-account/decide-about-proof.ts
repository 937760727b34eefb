import {
  type CleanText,
  type Instant,
  ok,
  type PersonId,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { checkExtent, type ExternalProof, type ProofExtent, type StatedProofRefusal } from './external-proof.ts';

/** What staff decide about a proof: how much of it counts, that it does not, or that it counts no more. */
export type ProofDecision =
  | { readonly kind: 'accept'; readonly counted: ProofExtent }
  | { readonly kind: 'reject'; readonly reason: CleanText }
  | { readonly kind: 'take_back'; readonly reason: CleanText };

/** A proof about which staff have decided. */
export type DecidedProof = Exclude<ExternalProof, { readonly status: 'uploaded' }>;

export type ProofDecisionRefusal =
  | StatedProofRefusal
  /** It waits for no check. */
  | Refusal<'external_proof_checked'>
  /** It does not count, so there is nothing to take back. */
  | Refusal<'external_proof_not_counted'>
  /** Nobody decides about what they handed in themselves. */
  | Refusal<'external_proof_is_own'>;

/**
 * What becomes of a proof: one that waits is accepted or rejected, one that counts is taken back, and nothing else is
 * decided about. What was not accepted, or was taken back, waits again once its person hands it in anew.
 *
 * @param by - who decides.
 */
export function decideAboutProof(
  proof: ExternalProof,
  decision: ProofDecision,
  by: PersonId,
  at: Instant,
): Result<DecidedProof, ProofDecisionRefusal> {
  if (decision.kind === 'take_back') {
    if (proof.status !== 'checked') return refuse({ code: 'external_proof_not_counted' });
    if (proof.person === by) return refuse({ code: 'external_proof_is_own' });
    return ok({ ...proof, status: 'taken_back', takenBackAt: at, takenBackBy: by, reason: decision.reason });
  }
  if (proof.status !== 'uploaded') return refuse({ code: 'external_proof_checked' });
  if (proof.person === by) return refuse({ code: 'external_proof_is_own' });
  const checked = { checkedAt: at, checkedBy: by };
  if (decision.kind === 'reject') return ok({ ...proof, ...checked, status: 'rejected', reason: decision.reason });
  const counted = checkExtent(decision.counted, proof.stated);
  return counted.ok ? ok({ ...proof, ...checked, status: 'checked', counted: counted.value }) : counted;
}

/** Whether its person may still change it or withdraw it: what counts stays as it was found. */
export function isChangeable({ status }: ExternalProof): boolean {
  return status !== 'checked';
}
