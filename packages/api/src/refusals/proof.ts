import type { ChangeProofRefusal, CheckProofRefusal, RegimeUnknown } from '@netzwerkstatt/application';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of proofs and proof accounts. */
export type ProofTopic = ChangeProofRefusal | CheckProofRefusal | RegimeUnknown;

export const proofCodes = {
  external_proof_checked: 'PRECONDITION_FAILED',
  external_proof_is_own: 'PRECONDITION_FAILED',
  external_proof_not_counted: 'PRECONDITION_FAILED',
  external_proof_not_found: 'NOT_FOUND',
  proof_days_too_many: 'BAD_REQUEST',
  proof_ends_before_start: 'BAD_REQUEST',
  proof_file_missing: 'BAD_REQUEST',
  proof_not_over: 'BAD_REQUEST',
  proof_too_long: 'BAD_REQUEST',
  proofs_open_too_many: 'CONFLICT',
  regime_unknown: 'BAD_REQUEST',
} as const satisfies ProtocolCodes;
