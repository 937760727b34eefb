import { previewRelease, readProgrammeDesk, releaseProgramme, saveProgramme } from '@netzwerkstatt/application';
import { previewReleaseInput, releaseProgrammeInput, saveProgrammeInput } from '../inputs/conference.ts';
import { eventInput } from '../inputs/desk.ts';
import { found } from '../programme/router.ts';
import { orThrow } from '../refusals.ts';
import { eventProcedure, router } from '../trpc.ts';
import { withoutAbsent } from '../without-absent.ts';

/** A preview is asked for before anybody has found words for what is different. */
const NO_NOTE_YET = '…';

/** The programme of a conference at the desk. */
export const conferenceRouter = router({
  programme: eventProcedure('event.read', eventInput).query(async ({ ctx }) =>
    found(await readProgrammeDesk(ctx.house, ctx.permit)),
  ),
  save: eventProcedure('event.edit', saveProgrammeInput).mutation(async ({ ctx, input }) =>
    orThrow(await saveProgramme(ctx.house, ctx.permit, withoutAbsent(input))),
  ),
  /** Who would hear of a release by mail. */
  preview: eventProcedure('event.publish', previewReleaseInput).query(async ({ ctx, input }) => {
    const { recipients } = orThrow(await previewRelease(ctx.house, ctx.permit, { ...input, note: NO_NOTE_YET }));
    return { people: recipients.length };
  }),
  release: eventProcedure('event.publish', releaseProgrammeInput).mutation(
    async ({ ctx, input }) => orThrow(await releaseProgramme(ctx.house, ctx.permit, input)).version,
  ),
});
