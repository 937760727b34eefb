import { samples } from './samples.ts';

export const proofSamples = samples({
  regime_unknown: { code: 'regime_unknown' },
  external_proof_not_found: { code: 'external_proof_not_found' },
  external_proof_checked: { code: 'external_proof_checked' },
  external_proof_not_counted: { code: 'external_proof_not_counted' },
  external_proof_is_own: { code: 'external_proof_is_own' },
  proof_ends_before_start: { code: 'proof_ends_before_start' },
  proof_not_over: { code: 'proof_not_over' },
  proof_days_too_many: { code: 'proof_days_too_many', days: 1 },
  proof_too_long: { code: 'proof_too_long', maxMinutes: 720 },
  proof_file_missing: { code: 'proof_file_missing' },
  proofs_open_too_many: { code: 'proofs_open_too_many', max: 30 },
});
