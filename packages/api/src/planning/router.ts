import { deletePlanningDate, listDaysOff, listPlanningDates, savePlanningDate } from '@netzwerkstatt/application';
import { deletePlanningDateInput, savePlanningDateInput } from '../inputs/planning.ts';
import { orThrow } from '../refusals.ts';
import { landProcedure, networkProcedure, router } from '../trpc.ts';
import { withoutAbsent } from '../without-absent.ts';

export const planningRouter = router({
  dates: landProcedure('planning.read').query(({ ctx }) => listPlanningDates(ctx.house, ctx.permit)),
  saveDate: networkProcedure('planning.edit', savePlanningDateInput, (it) => it.network).mutation(
    async ({ ctx, input }) => orThrow(await savePlanningDate(ctx.house, ctx.permit, withoutAbsent(input))),
  ),
  deleteDate: networkProcedure('planning.edit', deletePlanningDateInput, (it) => it.network).mutation(
    async ({ ctx, input }) => orThrow(await deletePlanningDate(ctx.house, ctx.permit, input.date)),
  ),
  /** Announced sessions that lie on a day off by the tables of today. */
  daysOff: landProcedure('planning.read').query(({ ctx }) => listDaysOff(ctx.house, ctx.permit)),
});
