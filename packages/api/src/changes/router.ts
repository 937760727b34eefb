import {
  cancelEvent,
  changeDates,
  type DateChange,
  previewCancelledEvent,
  previewChangedDates,
} from '@netzwerkstatt/application';
import type * as z from 'zod/mini';
import {
  cancelEventInput,
  changeDatesInput,
  type dateChangeInput,
  previewCancelInput,
  previewDatesInput,
} from '../inputs/changes.ts';
import { orThrow } from '../refusals.ts';
import { eventProcedure, router } from '../trpc.ts';
import { withoutAbsent } from '../without-absent.ts';
import { doneView, previewView } from './change-view.ts';

/** Dates of a public event that change, and events that are cancelled: first looked at, then done. */
export const changesRouter = router({
  preview: eventProcedure('event.change_dates', previewDatesInput).query(async ({ ctx, input }) => {
    const command = { ...input, change: changeFrom(input.change) };
    return previewView(
      ctx.house,
      ctx.land,
      orThrow(await previewChangedDates(ctx.house, ctx.permit, command)),
      input.page,
    );
  }),
  change: eventProcedure('event.change_dates', changeDatesInput).mutation(async ({ ctx, input }) => {
    const command = { ...input, change: changeFrom(input.change) };
    return doneView(orThrow(await changeDates(ctx.house, ctx.permit, command)));
  }),
  previewCancel: eventProcedure('event.cancel', previewCancelInput).query(async ({ ctx, input }) =>
    previewView(ctx.house, ctx.land, orThrow(await previewCancelledEvent(ctx.house, ctx.permit, input)), input.page),
  ),
  cancel: eventProcedure('event.cancel', cancelEventInput).mutation(async ({ ctx, input }) =>
    doneView(orThrow(await cancelEvent(ctx.house, ctx.permit, input))),
  ),
});

function changeFrom(input: z.infer<typeof dateChangeInput>): DateChange {
  return withoutAbsent(input);
}
