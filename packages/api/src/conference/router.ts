import { readProgrammeDesk, releaseProgramme, saveProgramme } from '@netzwerkstatt/application';
import { releaseProgrammeInput, saveProgrammeInput } from '../inputs/conference.ts';
import { eventInput } from '../inputs/desk.ts';
import { found } from '../programme/router.ts';
import { orThrow } from '../refusals.ts';
import { eventProcedure, router } from '../trpc.ts';
import { withoutAbsent } from '../without-absent.ts';

/** The programme of a conference at the desk. */
export const conferenceRouter = router({
  programme: eventProcedure('event.read', eventInput).query(async ({ ctx }) =>
    found(await readProgrammeDesk(ctx.house, ctx.permit)),
  ),
  save: eventProcedure('event.edit', saveProgrammeInput).mutation(async ({ ctx, input }) =>
    orThrow(await saveProgramme(ctx.house, ctx.permit, withoutAbsent(input))),
  ),
  release: eventProcedure('event.publish', releaseProgrammeInput).mutation(async ({ ctx, input }) =>
    orThrow(await releaseProgramme(ctx.house, ctx.permit, input)),
  ),
});
