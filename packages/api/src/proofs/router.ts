import {
  awardable,
  changeProof,
  checkProof,
  chooseReminders,
  closeProofAccount,
  handInProof,
  keepProofAccountOf,
  landOf,
  readOwnProof,
  readProofAccounts,
  readProofQueue,
  readProofToCheck,
  regimesOf,
  withdrawProof,
} from '@netzwerkstatt/application';
import {
  acceptProofInput,
  changeProofInput,
  chooseRemindersInput,
  closeAccountInput,
  handInProofInput,
  keepAccountInput,
  ownProofInput,
  PROOFS_PER_PAGE,
  proofAccountsInput,
  proofFormInput,
  proofQueueInput,
  rejectProofInput,
  takeBackProofInput,
} from '../inputs/proofs.ts';
import { found } from '../programme/router.ts';
import { orThrow } from '../refusals.ts';
import { landProcedure, ownProcedure, router } from '../trpc.ts';
import { withoutAbsent } from '../without-absent.ts';
import { accountsView } from './account-view.ts';
import { extentFrom, statedFrom } from './stated-proof.ts';

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

  chooseReminders: ownProcedure('proof.account')
    .input(chooseRemindersInput)
    .mutation(({ ctx, input }) => chooseReminders(ctx.house, ctx.permit, input.reminds)),

  /** What a form about a proof begins with, and for which regimes of the Land something can be awarded. */
  form: ownProcedure('proof.hand_in')
    .input(proofFormInput)
    .query(async ({ ctx, input: { proof } }) => ({
      awardable: awardable(regimesOf(landOf(ctx.house, ctx.land))),
      ...(proof !== 'neu' && { proof: found(await readOwnProof(ctx.house, ctx.permit, proof)) }),
    })),
  handIn: ownProcedure('proof.hand_in')
    .input(handInProofInput)
    .mutation(async ({ ctx, input: { file, ...typed } }) => {
      const { id } = orThrow(await handInProof(ctx.house, ctx.permit, { stated: statedFrom(typed), file }));
      return { id };
    }),
  change: ownProcedure('proof.hand_in')
    .input(changeProofInput)
    .mutation(async ({ ctx, input: { proof, file, ...typed } }) => {
      orThrow(await changeProof(ctx.house, ctx.permit, proof, { stated: statedFrom(typed), file }));
    }),
  withdraw: ownProcedure('proof.hand_in')
    .input(ownProofInput)
    .mutation(async ({ ctx, input }) => {
      orThrow(await withdrawProof(ctx.house, ctx.permit, input.proof));
    }),

  queue: landProcedure('proof.check')
    .input(proofQueueInput)
    .query(async ({ ctx, input: { status = 'uploaded', text = '', page = 1 } }) => {
      const span = { offset: (page - 1) * PROOFS_PER_PAGE, limit: PROOFS_PER_PAGE };
      return { ...(await readProofQueue(ctx.house, ctx.permit, { status, text, ...span })), perPage: PROOFS_PER_PAGE };
    }),
  toCheck: landProcedure('proof.check')
    .input(ownProofInput)
    .query(async ({ ctx, input }) => {
      const { regimes, ...shown } = found(await readProofToCheck(ctx.house, ctx.permit, input.proof));
      return { ...shown, regimes: awardable(regimes) };
    }),
  accept: landProcedure('proof.check')
    .input(acceptProofInput)
    .mutation(async ({ ctx, input: { proof, revision, ...typed } }) => {
      orThrow(await checkProof(ctx.house, ctx.permit, { proof, revision, counted: extentFrom(typed) }));
    }),
  reject: landProcedure('proof.check')
    .input(rejectProofInput)
    .mutation(async ({ ctx, input }) => {
      orThrow(await checkProof(ctx.house, ctx.permit, input));
    }),
  takeBack: landProcedure('proof.check')
    .input(takeBackProofInput)
    .mutation(async ({ ctx, input: { reason: takenBackFor, ...seen } }) => {
      orThrow(await checkProof(ctx.house, ctx.permit, { ...seen, takenBackFor }));
    }),
});
