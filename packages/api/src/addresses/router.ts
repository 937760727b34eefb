import { confirmNewAddress, readAddressChange } from '@netzwerkstatt/application';
import { TRPCError } from '@trpc/server';
import { linkInput } from '../inputs/registration.ts';
import { orThrow } from '../refusals.ts';
import { addresseeProcedure, router } from '../trpc.ts';

/** What somebody sees and answers to whose address a registration is to move. */
export const addressesRouter = router({
  read: addresseeProcedure('address.confirm', linkInput).query(async ({ ctx }) => {
    const paper = await readAddressChange(ctx.house, ctx.permit);
    if (paper === undefined) throw new TRPCError({ code: 'NOT_FOUND' });
    return paper;
  }),
  confirm: addresseeProcedure('address.confirm', linkInput).mutation(async ({ ctx }) => {
    orThrow(await confirmNewAddress(ctx.house, ctx.permit));
  }),
});
