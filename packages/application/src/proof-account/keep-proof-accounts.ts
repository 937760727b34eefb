import { type CpdRegimeCode, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { personOf } from '../account/sessions.ts';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { KeptProofAccount } from '../ports/index.ts';

/** A regime that counts nowhere, or not in this Land. */
export type RegimeUnknown = Refusal<'regime_unknown'>;

/** Opens an account for a regime, or looks at other years of it. */
export async function keepProofAccountOf(
  deps: Dependencies,
  permit: Permit<'proof.account'>,
  account: KeptProofAccount,
): Promise<Result<KeptProofAccount, RegimeUnknown>> {
  const { land } = permit.target;
  if (!landOf(deps, land).cpdRegimes.includes(account.regime)) return refuse({ code: 'regime_unknown' });
  await deps.store.inLand(land, (tx) => tx.proofAccounts.saveAccount(personOf(permit), account));
  return ok(account);
}

/** Closes an account; what was attended stays, and that of the profession is there without being kept. */
export async function closeProofAccount(
  deps: Dependencies,
  permit: Permit<'proof.account'>,
  regime: CpdRegimeCode,
): Promise<void> {
  await deps.store.inLand(permit.target.land, (tx) => tx.proofAccounts.removeAccount(personOf(permit), regime));
}
