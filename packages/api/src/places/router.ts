import { findRooms, listPlaces, PAGE_LENGTH, readPlace, savePlace } from '@netzwerkstatt/application';
import { findRoomsInput, placeInput, placesInput, savePlaceInput } from '../inputs/places.ts';
import { found } from '../programme/router.ts';
import { orThrow } from '../refusals.ts';
import { landProcedure, router } from '../trpc.ts';
import { withoutAbsent } from '../without-absent.ts';

export const placesRouter = router({
  list: landProcedure('place.read')
    .input(placesInput)
    .query(({ ctx, input }) => listPlaces(ctx.house, ctx.permit, { ...input, pageLength: PAGE_LENGTH })),
  get: landProcedure('place.read')
    .input(placeInput)
    .query(async ({ ctx, input }) => found(await readPlace(ctx.house, ctx.permit, input.place))),
  /** Which rooms are to be had at which of these times. */
  rooms: landProcedure('place.read')
    .input(findRoomsInput)
    .query(async ({ ctx, input }) => found(await findRooms(ctx.house, ctx.permit, withoutAbsent(input)))),
  save: landProcedure('place.edit')
    .input(savePlaceInput)
    .mutation(async ({ ctx, input }) => orThrow(await savePlace(ctx.house, ctx.permit, withoutAbsent(input)))),
});
