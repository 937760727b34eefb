import { periodAt } from '@netzwerkstatt/certificates';
import { type CpdRegimeCode, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { toLocalDate } from '@netzwerkstatt/scheduling';
import { personOf } from '../account/sessions.ts';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { holdSomebody, type NobodyThere } from '../own/hold-somebody.ts';
import type { KeptProofAccount } from '../ports/index.ts';
import { regimesOf } from './own-regimes.ts';
import { nextLook, reminderDue } from './reminder-terms.ts';

/** A regime that counts nowhere, or not in this Land. */
export type RegimeUnknown = Refusal<'regime_unknown'>;

/** Opens an account for a regime, or looks at other years of it. */
export async function keepProofAccountOf(
  deps: Dependencies,
  permit: Permit<'proof.account'>,
  account: KeptProofAccount,
): Promise<Result<KeptProofAccount, RegimeUnknown | NobodyThere>> {
  const { land } = permit.target;
  const regime = regimesOf(landOf(deps, land)).find(({ code }) => code === account.regime);
  if (regime === undefined) return refuse({ code: 'regime_unknown' });
  const today = toLocalDate(deps.clock.now(), landOf(deps, land).timeZone);
  const { to } = periodAt(regime, account.period, today);
  // An end that is near already is told of at once.
  const isNear = to !== undefined && reminderDue(to, today) !== undefined && account.period.kind === 'fixed';
  const lookOn = isNear ? today : nextLook(regime, account.period, today);
  const person = personOf(permit);
  return deps.store.inLand(land, async (tx) => {
    const held = await holdSomebody(tx, person);
    if (!held.ok) return held;
    await tx.proofAccounts.saveAccount(person, account, lookOn);
    return ok(account);
  });
}

/** Closes an account; what was attended stays, and that of the profession is there without being kept. */
export async function closeProofAccount(
  deps: Dependencies,
  permit: Permit<'proof.account'>,
  regime: CpdRegimeCode,
): Promise<void> {
  await deps.store.inLand(permit.target.land, (tx) => tx.proofAccounts.removeAccount(personOf(permit), regime));
}

/** Whether somebody is reminded before a period or a validity ends. */
export async function chooseReminders(
  deps: Dependencies,
  permit: Permit<'proof.account'>,
  reminds: boolean,
): Promise<void> {
  const person = personOf(permit);
  await deps.store.inLand(permit.target.land, async (tx) => {
    // Nobody is left to be reminded where they were erased meanwhile.
    if ((await holdSomebody(tx, person)).ok) await tx.proofAccounts.saveReminds(person, reminds);
  });
}
