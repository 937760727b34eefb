import { issueVouchers, readVouchers, withdrawVoucher } from '@netzwerkstatt/application';
import { TRPCError } from '@trpc/server';
import { eventInput } from '../inputs/desk.ts';
import { issueVouchersInput, withdrawVoucherInput } from '../inputs/vouchers.ts';
import { orThrow } from '../refusals.ts';
import { eventProcedure, router } from '../trpc.ts';

export const vouchersRouter = router({
  ofEvent: eventProcedure('voucher.manage', eventInput).query(async ({ ctx }) => {
    const found = await readVouchers(ctx.house, ctx.permit);
    if (found === undefined) throw new TRPCError({ code: 'NOT_FOUND' });
    return found;
  }),
  issue: eventProcedure('voucher.manage', issueVouchersInput).mutation(async ({ ctx, input }) =>
    orThrow(await issueVouchers(ctx.house, ctx.permit, input)),
  ),
  withdraw: eventProcedure('voucher.manage', withdrawVoucherInput).mutation(async ({ ctx, input }) => {
    orThrow(await withdrawVoucher(ctx.house, ctx.permit, input.voucher));
  }),
});
