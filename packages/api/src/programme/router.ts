import {
  findOrganisations,
  landOf,
  type ProgrammeQuery,
  readCurriculumPage,
  readEventPage,
  readModulePage,
  readModules,
  readNetworkPage,
  readStartPage,
  searchProgramme,
} from '@netzwerkstatt/application';
import { TRPCError } from '@trpc/server';
import { codeInput, organisationSearchInput, searchInput, slugInput } from '../inputs/programme.ts';
import { landProcedure, router } from '../trpc.ts';
import { choicesView, landView } from './land-view.ts';

const reading = () => landProcedure('programme.read');

export const programmeRouter = router({
  land: reading().query(({ ctx }) => landView(landOf(ctx.house, ctx.land))),
  choices: reading().query(({ ctx }) => choicesView(landOf(ctx.house, ctx.land))),
  archive: reading().query(({ ctx }) => found(landOf(ctx.house, ctx.land).archive)),
  curricula: reading().query(({ ctx }) => landOf(ctx.house, ctx.land).curricula),
  start: reading().query(({ ctx }) => readStartPage(ctx.house, ctx.permit)),
  search: reading()
    .input(searchInput)
    .query(({ ctx, input: { from, to, ...input } }) => {
      const span: Pick<ProgrammeQuery, 'from' | 'to'> = { ...(from && { from }), ...(to && { to }) };
      return searchProgramme(ctx.house, ctx.permit, { ...input, ...span });
    }),
  event: reading()
    .input(slugInput)
    .query(async ({ ctx, input }) => found(await readEventPage(ctx.house, ctx.permit, input.slug))),
  modules: reading().query(({ ctx }) => readModules(ctx.house, ctx.permit)),
  module: reading()
    .input(codeInput)
    .query(async ({ ctx, input }) => found(await readModulePage(ctx.house, ctx.permit, input.code))),
  curriculum: reading()
    .input(slugInput)
    .query(async ({ ctx, input }) => found(await readCurriculumPage(ctx.house, ctx.permit, input.slug))),
  network: reading()
    .input(slugInput)
    .query(async ({ ctx, input }) => found(await readNetworkPage(ctx.house, ctx.permit, input.slug))),
  organisations: landProcedure('programme.read', 'search')
    .input(organisationSearchInput)
    .query(({ ctx, input }) => findOrganisations(ctx.house, ctx.permit, input.text)),
});

export function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new TRPCError({ code: 'NOT_FOUND' });
  return thing;
}
