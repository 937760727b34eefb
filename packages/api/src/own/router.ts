import {
  chooseCertificateLanguage,
  editOwn,
  eraseOwn,
  previewErasure,
  readOwn,
  readOwnCircles,
  readSentBack,
  readTeams,
  renewCalendarLink,
  tickOwnTask,
} from '@netzwerkstatt/application';
import { toPubliclyCertified } from '@netzwerkstatt/certificates';
import { certificateLanguageInput, editOwnInput, eraseOwnInput } from '../inputs/account.ts';
import { tickOwnTaskInput } from '../inputs/circles.ts';
import { TEAMS_PER_PAGE, teamsInput } from '../inputs/teams.ts';
import { orThrow } from '../refusals.ts';
import { ownProcedure, router } from '../trpc.ts';

export const ownRouter = router({
  read: ownProcedure('own.read').query(async ({ ctx }) => {
    const { certificates, ...own } = await readOwn(ctx.house, ctx.permit);
    return {
      ...own,
      certificates: certificates.map(({ id, certificate, fileSha256, event }) => ({
        id,
        event,
        ...toPubliclyCertified(certificate.document),
        number: certificate.document.number,
        status: certificate.status,
        isDrawn: fileSha256 !== undefined,
      })),
    };
  }),
  edit: ownProcedure('own.edit')
    .input(editOwnInput)
    .mutation(async ({ ctx, input: { organisation, ...input } }) => {
      const { id, name } = organisation;
      const details = { ...input, organisation: id === undefined ? { name } : { id, name } };
      return orThrow(await editOwn(ctx.house, ctx.permit, details));
    }),
  chooseCertificateLanguage: ownProcedure('own.edit')
    .input(certificateLanguageInput)
    .mutation(async ({ ctx, input }) =>
      orThrow(await chooseCertificateLanguage(ctx.house, ctx.permit, input.language)),
    ),
  circles: ownProcedure('own.read').query(async ({ ctx }) => ({
    circles: await readOwnCircles(ctx.house, ctx.permit),
    now: ctx.house.clock.now(),
  })),
  /** What was handed in and waits for an answer or a correction. */
  sentBack: ownProcedure('own.read').query(({ ctx }) => readSentBack(ctx.house, ctx.permit)),
  tickTask: ownProcedure('own.edit')
    .input(tickOwnTaskInput)
    .mutation(async ({ ctx, input }) => orThrow(await tickOwnTask(ctx.house, ctx.permit, input))),
  /** The teams of which somebody holds the places. */
  teams: ownProcedure('own.read')
    .input(teamsInput)
    .query(async ({ ctx, input: { list, text, page } }) => {
      const offset = (page - 1) * TEAMS_PER_PAGE;
      const found = await readTeams(ctx.house, ctx.permit, { list, text, offset, limit: TEAMS_PER_PAGE });
      return { ...found, perPage: TEAMS_PER_PAGE };
    }),
  /** What stands in the way of erasing one's data, and what would be erased. */
  erasure: ownProcedure('own.erase').query(({ ctx }) => previewErasure(ctx.house, ctx.permit)),
  erase: ownProcedure('own.erase')
    .input(eraseOwnInput)
    .mutation(async ({ ctx, input }) => {
      orThrow(await eraseOwn(ctx.house, ctx.permit, input.email));
      ctx.endSession();
    }),
  renewCalendar: ownProcedure('own.calendar').mutation(({ ctx }) => renewCalendarLink(ctx.house, ctx.permit)),
});
