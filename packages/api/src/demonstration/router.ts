import type { MailId, MailRecord } from '@netzwerkstatt/application';
import { TRPCError } from '@trpc/server';
import * as z from 'zod/mini';
import type { Context } from '../context.ts';
import { idOf, searchText, wholeNumber } from '../inputs/fields.ts';
import { landProcedure, router } from '../trpc.ts';
import { findMails } from './find-mails.ts';
import { shownMailState } from './mail-state.ts';

const MAILS_PER_PAGE = 30;

/** The mailbox and the clock of a demonstration; outside of one nothing of it is there. */
export const demonstrationRouter = router({
  mails: landProcedure('demonstration.use')
    .input(z.strictObject({ text: searchText, page: wholeNumber(1, 10_000) }))
    .query(async ({ ctx, input }) => {
      const { show } = demonstrationOf(ctx);
      const wanted = { text: input.text, offset: (input.page - 1) * MAILS_PER_PAGE, limit: MAILS_PER_PAGE };
      const subjectOf = (mail: MailRecord) => ctx.house.showLetter(ctx.land, mail).subject;
      const { total, mails } = await ctx.house.store.inLand(ctx.land, (tx) =>
        findMails((search) => tx.mail.list(search), subjectOf, wanted),
      );
      return {
        total,
        pageLength: MAILS_PER_PAGE,
        mails: await Promise.all(
          mails.map(async (mail) => ({
            id: mail.id,
            to: mail.to,
            at: mail.createdAt,
            state: shownMailState(mail),
            subject: (await show(mail)).subject,
          })),
        ),
      };
    }),
  mail: landProcedure('demonstration.use')
    .input(z.strictObject({ id: idOf<MailId>() }))
    .query(async ({ ctx, input }) => {
      const { show } = demonstrationOf(ctx);
      const mail = await ctx.house.store.inLand(ctx.land, (tx) => tx.mail.get(input.id));
      if (mail === undefined) throw new TRPCError({ code: 'NOT_FOUND' });
      return { to: mail.to, at: mail.createdAt, state: shownMailState(mail), ...(await show(mail)) };
    }),
  unsent: landProcedure('demonstration.use').query(async ({ ctx }) => {
    demonstrationOf(ctx);
    return { unsent: await ctx.house.store.inLand(ctx.land, (tx) => tx.mail.countUnsent()) };
  }),
  clock: landProcedure('demonstration.use').query(({ ctx }) => {
    demonstrationOf(ctx);
    return ctx.house.clock.now();
  }),
  advanceClock: landProcedure('demonstration.use')
    .input(z.strictObject({ hours: wholeNumber(1, 24 * 400) }))
    .mutation(({ ctx, input }) => demonstrationOf(ctx).advanceClock(input.hours)),
});

function demonstrationOf(ctx: Context) {
  if (ctx.demonstration === undefined) throw new TRPCError({ code: 'NOT_FOUND' });
  return ctx.demonstration;
}
