import { readChambers, removeChamber, stateChamber } from '@netzwerkstatt/application';
import { removeChamberInput, stateChamberInput } from '../inputs/chambers.ts';
import { eventInput } from '../inputs/desk.ts';
import { orThrow } from '../refusals.ts';
import { eventProcedure, router } from '../trpc.ts';

export const chambersRouter = router({
  ofEvent: eventProcedure('registration.read_all', eventInput).query(async ({ ctx }) => {
    const found = await readChambers(ctx.house, ctx.permit);
    return {
      stated: found?.stated ?? [],
      waiting: found?.waiting ?? [],
      offered: (found?.offered ?? []).map(({ chamber, regime: { title } }) => ({ chamber, title })),
    };
  }),
  state: eventProcedure('chamber.state', stateChamberInput).mutation(
    async ({ ctx, input: { event: _, ...draft } }) => void orThrow(await stateChamber(ctx.house, ctx.permit, draft)),
  ),
  remove: eventProcedure('chamber.state', removeChamberInput).mutation(({ ctx, input }) =>
    removeChamber(ctx.house, ctx.permit, input.chamber),
  ),
});
