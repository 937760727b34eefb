import {
  findOrganisations,
  type ListedEvent,
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
import type { Context } from '../context.ts';
import { codeInput, organisationSearchInput, searchInput, slugInput } from '../inputs/programme.ts';
import { landProcedure, router } from '../trpc.ts';
import { admittedEvent } from './admitted-event.ts';
import { choicesView, landView } from './land-view.ts';

const reading = () => landProcedure('programme.read');

export const programmeRouter = router({
  land: reading().query(({ ctx }) => ({
    ...landView(landOf(ctx.house, ctx.land)),
    isDemonstration: ctx.demonstration !== undefined,
  })),
  choices: reading().query(({ ctx }) => choicesView(landOf(ctx.house, ctx.land))),
  legalBasis: reading().query(({ ctx }) => landOf(ctx.house, ctx.land).legalBasis),
  archive: reading().query(({ ctx }) => found(landOf(ctx.house, ctx.land).archive)),
  curricula: reading().query(({ ctx }) => landOf(ctx.house, ctx.land).curricula),
  start: reading().query(async ({ ctx }) => {
    const { events, ...page } = await readStartPage(ctx.house, ctx.permit);
    return { ...page, events: admitted(ctx, events) };
  }),
  search: reading()
    .input(searchInput)
    .query(async ({ ctx, input: { from, to, ...input } }) => {
      const span: Pick<ProgrammeQuery, 'from' | 'to'> = { ...(from && { from }), ...(to && { to }) };
      const { events, ...result } = await searchProgramme(ctx.house, ctx.permit, { ...input, ...span });
      return { ...result, events: admitted(ctx, events) };
    }),
  event: reading()
    .input(slugInput)
    .query(async ({ ctx, input }) => {
      const { otherRuns, ...page } = found(await readEventPage(ctx.house, ctx.permit, input.slug));
      return { ...page, otherRuns: admitted(ctx, otherRuns) };
    }),
  modules: reading().query(({ ctx }) => readModules(ctx.house, ctx.permit)),
  module: reading()
    .input(codeInput)
    .query(async ({ ctx, input }) => {
      const { runs, ...page } = found(await readModulePage(ctx.house, ctx.permit, input.code));
      return { ...page, runs: admitted(ctx, runs) };
    }),
  curriculum: reading()
    .input(slugInput)
    .query(async ({ ctx, input }) => {
      const { runs, ...page } = found(await readCurriculumPage(ctx.house, ctx.permit, input.slug));
      return { ...page, runs: admitted(ctx, runs) };
    }),
  network: reading()
    .input(slugInput)
    .query(async ({ ctx, input }) => {
      const { events, ...page } = found(await readNetworkPage(ctx.house, ctx.permit, input.slug));
      return { ...page, events: admitted(ctx, events) };
    }),
  organisations: landProcedure('programme.read', 'search')
    .input(organisationSearchInput)
    .query(({ ctx, input }) => findOrganisations(ctx.house, ctx.permit, input.text)),
});

function admitted({ house }: Pick<Context, 'house'>, events: readonly ListedEvent[]) {
  const now = house.clock.now();
  return events.map((it) => admittedEvent(it, now));
}

export function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new TRPCError({ code: 'NOT_FOUND' });
  return thing;
}
