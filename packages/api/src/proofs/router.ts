import { closeProofAccount, keepProofAccountOf, readProofAccounts } from '@netzwerkstatt/application';
import { closeAccountInput, keepAccountInput, proofAccountsInput } from '../inputs/proofs.ts';
import { orThrow } from '../refusals.ts';
import { ownProcedure, router } from '../trpc.ts';
import { withoutAbsent } from '../without-absent.ts';
import { accountsView } from './account-view.ts';

export const proofsRouter = router({
  accounts: ownProcedure('proof.account')
    .input(proofAccountsInput)
    .query(async ({ ctx, input }) =>
      accountsView(await readProofAccounts(ctx.house, ctx.permit, withoutAbsent(input))),
    ),
  keepAccount: ownProcedure('proof.account')
    .input(keepAccountInput)
    .mutation(async ({ ctx, input }) => orThrow(await keepProofAccountOf(ctx.house, ctx.permit, input))),
  closeAccount: ownProcedure('proof.account')
    .input(closeAccountInput)
    .mutation(({ ctx, input }) => closeProofAccount(ctx.house, ctx.permit, input.regime)),
});
