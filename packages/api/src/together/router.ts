import {
  decideTogether,
  previewStaffMail,
  previewTogether,
  readUndoable,
  selectAll,
  undoAction,
  writeToSelected,
} from '@netzwerkstatt/application';
import { wishFrom } from '../desk/export-input.ts';
import { eventInput } from '../inputs/desk.ts';
import {
  decideTogetherInput,
  previewTogetherInput,
  selectInput,
  staffMailInput,
  undoActionInput,
} from '../inputs/together.ts';
import { orThrow } from '../refusals.ts';
import { eventProcedure, router } from '../trpc.ts';
import { actionView, mailPreviewView, togetherPreviewView, togetherView } from './together-view.ts';

/** What staff does about several people of an event at once. */
export const togetherRouter = router({
  select: eventProcedure('registration.decide', selectInput).query(({ ctx, input }) =>
    selectAll(ctx.house, ctx.permit, wishFrom(input)),
  ),
  undoable: eventProcedure('registration.decide', eventInput).query(async ({ ctx }) => {
    const { actions, now } = await readUndoable(ctx.house, ctx.permit);
    return { actions: actions.map(actionView), now };
  }),
  /** Changes nothing; sent as a mutation, because five hundred people do not fit into an address. */
  preview: eventProcedure('registration.decide', previewTogetherInput).mutation(async ({ ctx, input }) =>
    togetherPreviewView(ctx.house, ctx.land, orThrow(await previewTogether(ctx.house, ctx.permit, input))),
  ),
  decide: eventProcedure('registration.decide', decideTogetherInput).mutation(async ({ ctx, input }) =>
    togetherView(orThrow(await decideTogether(ctx.house, ctx.permit, input))),
  ),
  undo: eventProcedure('registration.decide', undoActionInput).mutation(async ({ ctx, input }) =>
    orThrow(await undoAction(ctx.house, ctx.permit, input.action)),
  ),
  /** Changes nothing; see `preview`. */
  previewMail: eventProcedure('registration.write_to', staffMailInput).mutation(async ({ ctx, input }) =>
    mailPreviewView(ctx.house, ctx.land, orThrow(await previewStaffMail(ctx.house, ctx.permit, input))),
  ),
  mail: eventProcedure('registration.write_to', staffMailInput).mutation(async ({ ctx, input }) =>
    actionView(orThrow(await writeToSelected(ctx.house, ctx.permit, input))),
  ),
});
