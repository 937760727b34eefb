import type { CpdRegimeCode, LocalDate } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import type { KeptProofAccount } from '../../ports/index.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

const rolling: KeptProofAccount = { regime: 'HEB_60_3Y' as CpdRegimeCode, period: { kind: 'rolling' } };
const fixed: KeptProofAccount = {
  regime: 'HEB_60_3Y' as CpdRegimeCode,
  period: { kind: 'fixed', startsOn: '2024-02-29' as LocalDate },
};
const other: KeptProofAccount = { regime: 'GVG_PROOF' as CpdRegimeCode, period: { kind: 'rolling' } };

export function describeProofAccountStore(create: CreateStore): void {
  test('keeps the accounts of a person, one of each regime, and not those of others', async () => {
    const { inLand, savedPerson } = await openScene(create);
    const [ada, ben] = [await savedPerson(), await savedPerson()];
    await inLand(async (tx) => {
      await tx.proofAccounts.saveAccount(ada.id, rolling);
      await tx.proofAccounts.saveAccount(ada.id, other);
      await tx.proofAccounts.saveAccount(ada.id, fixed);
      await tx.proofAccounts.saveAccount(ben.id, rolling);
    });
    const kept = () =>
      inLand(async (tx) => [await tx.proofAccounts.accountsOf(ada.id), await tx.proofAccounts.accountsOf(ben.id)]);
    expect(await kept()).toEqual([[other, fixed], [rolling]]);
    await inLand((tx) => tx.proofAccounts.removeAccount(ada.id, fixed.regime));
    expect(await kept()).toEqual([[other], [rolling]]);
  });
}
