import { changeLandSettings, readLandSettings } from '@netzwerkstatt/application';
import { changeSettingsInput } from '../inputs/settings.ts';
import { orThrow } from '../refusals.ts';
import { landProcedure, router } from '../trpc.ts';

export const settingsRouter = router({
  read: landProcedure('land.read_settings').query(({ ctx }) => readLandSettings(ctx.house, ctx.permit)),
  change: landProcedure('land.change_settings')
    .input(changeSettingsInput)
    .mutation(async ({ ctx, input }) => orThrow(await changeLandSettings(ctx.house, ctx.permit, input))),
});
