import { answerApproval, openApproval, readApprovals, setSuperiorRule } from '@netzwerkstatt/application';
import { TRPCError } from '@trpc/server';
import { answerApprovalInput, superiorRuleInput } from '../inputs/approvals.ts';
import { eventInput } from '../inputs/desk.ts';
import { linkInput } from '../inputs/registration.ts';
import { orThrow } from '../refusals.ts';
import { eventProcedure, router, superiorProcedure } from '../trpc.ts';

export const approvalsRouter = router({
  ofEvent: eventProcedure('approval.manage', eventInput).query(({ ctx }) => readApprovals(ctx.house, ctx.permit)),
  setRule: eventProcedure('approval.manage', superiorRuleInput).mutation(async ({ ctx, input }) => {
    orThrow(await setSuperiorRule(ctx.house, ctx.permit, input.rule));
  }),

  /** What a superior sees by the link of their mail. */
  open: superiorProcedure('approval.answer', linkInput).query(async ({ ctx }) => {
    const paper = await openApproval(ctx.house, ctx.permit);
    if (paper === undefined) throw new TRPCError({ code: 'NOT_FOUND' });
    return paper;
  }),
  answer: superiorProcedure('approval.answer', answerApprovalInput).mutation(
    async ({ ctx, input: { answer, word } }) => {
      orThrow(await answerApproval(ctx.house, ctx.permit, { answer, ...(word !== undefined && { word }) }));
    },
  ),
});
