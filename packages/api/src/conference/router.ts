import {
  endWishRound,
  openWishRound,
  previewRelease,
  readForumDesk,
  readProgrammeDesk,
  releaseForums,
  releaseProgramme,
  saveProgramme,
} from '@netzwerkstatt/application';
import {
  openWishRoundInput,
  previewReleaseInput,
  releaseForumsInput,
  releaseProgrammeInput,
  saveProgrammeInput,
} from '../inputs/conference.ts';
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
  /** How wishes and forums stand, before the release as they would be given now; null where there are none. */
  forums: eventProcedure('event.read', eventInput).query(
    async ({ ctx }) => (await readForumDesk(ctx.house, ctx.permit)) ?? null,
  ),
  openWishes: eventProcedure('forums.assign', openWishRoundInput).mutation(async ({ ctx, input }) => {
    orThrow(await openWishRound(ctx.house, ctx.permit, input));
  }),
  endWishes: eventProcedure('forums.assign', eventInput).mutation(async ({ ctx }) => {
    orThrow(await endWishRound(ctx.house, ctx.permit));
  }),
  releaseForums: eventProcedure('forums.assign', releaseForumsInput).mutation(async ({ ctx, input }) =>
    orThrow(await releaseForums(ctx.house, ctx.permit, input)),
  ),
});
