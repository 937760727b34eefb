import { copyEvent, moveDraftSession, proposeForDraft, readPlan } from '@netzwerkstatt/application';
import { copyEventInput, moveDraftInput, planInput, proposeInput } from '../inputs/plan.ts';
import { orThrow } from '../refusals.ts';
import { eventProcedure, landProcedure, router } from '../trpc.ts';
import { withoutAbsent } from '../without-absent.ts';

export const planRouter = router({
  /** What takes place on some days, and what the days are. */
  read: landProcedure('desk.read')
    .input(planInput)
    .query(({ ctx, input }) => readPlan(ctx.house, ctx.permit, input)),
  /** When a draft could be. */
  propose: eventProcedure('event.edit', proposeInput).query(async ({ ctx, input: { event: _, ...wish } }) =>
    orThrow(await proposeForDraft(ctx.house, ctx.permit, wish)),
  ),
  copyEvent: eventProcedure('event.create', copyEventInput).mutation(async ({ ctx, input }) => {
    const { id } = orThrow(await copyEvent(ctx.house, ctx.permit, input.year));
    return { event: id };
  }),
  moveDraft: eventProcedure('event.edit', moveDraftInput).mutation(async ({ ctx, input: { event: _, ...command } }) => {
    const { revision } = orThrow(await moveDraftSession(ctx.house, ctx.permit, withoutAbsent(command)));
    return { revision };
  }),
});
