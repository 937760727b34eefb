import {
  decideSeriesException,
  issueSeries,
  listSeries,
  PAGE_LENGTH,
  proposeSeriesException,
  readLearner,
  readOwnSeries,
  readSeries,
  recordResult,
  removeResult,
  renewSeries,
} from '@netzwerkstatt/application';
import {
  decideExceptionInput,
  issueSeriesInput,
  learnerInput,
  proposeExceptionInput,
  recordResultInput,
  removeResultInput,
  seriesInput,
} from '../inputs/series-progress.ts';
import { found } from '../programme/router.ts';
import { orThrow } from '../refusals.ts';
import { landProcedure, ownProcedure, router } from '../trpc.ts';
import { withoutAbsent } from '../without-absent.ts';
import { learnerView, listView, ownView, summaryView } from './views.ts';

export const seriesRouter = router({
  /** The path of whoever is signed in. */
  own: ownProcedure('own.read').query(async ({ ctx }) => {
    const { series, today } = await readOwnSeries(ctx.house, ctx.permit);
    return { series: series.map(ownView), today };
  }),
  list: landProcedure('series.read').query(async ({ ctx }) =>
    (await listSeries(ctx.house, ctx.permit)).map(summaryView),
  ),
  read: landProcedure('series.read')
    .input(seriesInput)
    .query(async ({ ctx, input: { code, standing, text, page } }) => {
      const standings = standing === undefined ? [] : [standing];
      const wanted = { code, standings, text, offset: (page - 1) * PAGE_LENGTH, limit: PAGE_LENGTH };
      return { ...listView(found(await readSeries(ctx.house, ctx.permit, wanted))), pageLength: PAGE_LENGTH };
    }),
  learner: landProcedure('series.read')
    .input(learnerInput)
    .query(async ({ ctx, input }) => learnerView(found(await readLearner(ctx.house, ctx.permit, input)))),
  recordResult: landProcedure('series.record')
    .input(recordResultInput)
    .mutation(async ({ ctx, input: { code: curriculum, person, result } }) => {
      orThrow(await recordResult(ctx.house, ctx.permit, { curriculum, person, result: withoutAbsent(result) }));
    }),
  removeResult: landProcedure('series.record')
    .input(removeResultInput)
    .mutation(async ({ ctx, input }) => {
      orThrow(await removeResult(ctx.house, ctx.permit, input));
    }),
  proposeException: landProcedure('series.except')
    .input(proposeExceptionInput)
    .mutation(async ({ ctx, input: { code: curriculum, ...wanted } }) => {
      orThrow(await proposeSeriesException(ctx.house, ctx.permit, { curriculum, ...wanted }));
    }),
  decideException: landProcedure('series.except')
    .input(decideExceptionInput)
    .mutation(async ({ ctx, input }) => {
      orThrow(await decideSeriesException(ctx.house, ctx.permit, input));
    }),
  issue: landProcedure('series.issue')
    .input(issueSeriesInput)
    .mutation(async ({ ctx, input: { code: curriculum, person } }) =>
      orThrow(await issueSeries(ctx.house, ctx.permit, { curriculum, ...(person && { people: [person] }) })),
    ),
  renew: landProcedure('series.issue')
    .input(issueSeriesInput)
    .mutation(async ({ ctx, input: { code: curriculum, person } }) =>
      orThrow(await renewSeries(ctx.house, ctx.permit, { curriculum, ...(person && { people: [person] }) })),
    ),
});
