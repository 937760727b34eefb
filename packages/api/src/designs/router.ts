import {
  discardDraft,
  draftDesign,
  previewDesign,
  readDesigns,
  readDesignVersion,
  readPlaceholderExamples,
  releaseDesign,
  restoreDesign,
} from '@netzwerkstatt/application';
import {
  designsInput,
  designVersionInput,
  discardDraftInput,
  draftDesignInput,
  previewDesignInput,
  releaseDesignInput,
  restoreDesignInput,
} from '../inputs/designs.ts';
import { found } from '../programme/router.ts';
import { orThrow } from '../refusals.ts';
import { landProcedure, router } from '../trpc.ts';
import { withoutAbsent } from '../without-absent.ts';

const VERSIONS_PER_PAGE = 10;

export const designsRouter = router({
  read: landProcedure('design.read')
    .input(designsInput)
    .query(async ({ ctx, input: { page } }) => {
      const query = { offset: (page - 1) * VERSIONS_PER_PAGE, limit: VERSIONS_PER_PAGE };
      const examples = await readPlaceholderExamples(ctx.house, ctx.permit);
      return { ...(await readDesigns(ctx.house, ctx.permit, query)), examples, page, perPage: VERSIONS_PER_PAGE };
    }),
  version: landProcedure('design.read')
    .input(designVersionInput)
    .query(async ({ ctx, input }) => found(await readDesignVersion(ctx.house, ctx.permit, input.version))),
  draft: landProcedure('design.edit')
    .input(draftDesignInput)
    .mutation(async ({ ctx, input: { basedOn, design } }) =>
      orThrow(await draftDesign(ctx.house, ctx.permit, { basedOn, design: withoutAbsent(design) })),
    ),
  discard: landProcedure('design.edit')
    .input(discardDraftInput)
    .mutation(async ({ ctx, input: { basedOn } }) => {
      orThrow(await discardDraft(ctx.house, ctx.permit, { basedOn }));
    }),
  restore: landProcedure('design.edit')
    .input(restoreDesignInput)
    .mutation(async ({ ctx, input: { basedOn, version } }) =>
      orThrow(await restoreDesign(ctx.house, ctx.permit, { basedOn, version })),
    ),
  /** Writes nothing; a design is too large for an address. */
  preview: landProcedure('design.read', 'drawing')
    .input(previewDesignInput)
    .mutation(async ({ ctx, input: { design, wanted } }) => {
      const { faults, sample } = await previewDesign(ctx.house, ctx.permit, { design: withoutAbsent(design), wanted });
      return { faults, ...(sample && { pages: sample.pages, drawing: sample.drawing }) };
    }),
  release: landProcedure('design.release', 'drawing')
    .input(releaseDesignInput)
    .mutation(async ({ ctx, input: { basedOn, note } }) =>
      orThrow(await releaseDesign(ctx.house, ctx.permit, { basedOn, note })),
    ),
});
