import { acceptTransfer, declineTransfer, readTransfer } from '@netzwerkstatt/application';
import { TRPCError } from '@trpc/server';
import { linkInput } from '../inputs/registration.ts';
import { acceptTransferInput } from '../inputs/self-service.ts';
import { orThrow } from '../refusals.ts';
import { applicantFrom, formFrom } from '../registration/router.ts';
import { colleagueProcedure, router } from '../trpc.ts';

/** What somebody sees and answers who was asked to take a place over. */
export const transfersRouter = router({
  read: colleagueProcedure('transfer.answer', linkInput).query(async ({ ctx }) => {
    const paper = await readTransfer(ctx.house, ctx.permit);
    if (paper === undefined) throw new TRPCError({ code: 'NOT_FOUND' });
    return paper;
  }),
  accept: colleagueProcedure('transfer.answer', acceptTransferInput).mutation(
    async ({ ctx, input: { token: _, assistance, needs, answers, ...details } }) => {
      const told = applicantFrom(details, assistance, ctx.locale);
      orThrow(await acceptTransfer(ctx.house, ctx.permit, told, formFrom(needs, answers)));
    },
  ),
  decline: colleagueProcedure('transfer.answer', linkInput).mutation(async ({ ctx }) => {
    orThrow(await declineTransfer(ctx.house, ctx.permit));
  }),
});
