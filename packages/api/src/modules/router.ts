import {
  draftModuleVersion,
  type ModuleContent,
  publishModuleVersion,
  readModuleVersions,
} from '@netzwerkstatt/application';
import { parseModuleCode } from '@netzwerkstatt/catalogue';
import type * as z from 'zod/mini';
import { moduleDraftInput, publishModuleInput } from '../inputs/desk.ts';
import { codeInput } from '../inputs/programme.ts';
import { orThrow } from '../refusals.ts';
import { landProcedure, router } from '../trpc.ts';

export const modulesRouter = router({
  versions: landProcedure('module.read')
    .input(codeInput)
    .query(({ ctx, input }) => readModuleVersions(ctx.house, ctx.permit, input.code)),
  draft: landProcedure('module.edit')
    .input(moduleDraftInput)
    .mutation(async ({ ctx, input: { content, ...command } }) =>
      orThrow(await draftModuleVersion(ctx.house, ctx.permit, { ...command, content: contentFrom(content) })),
    ),
  publish: landProcedure('module.publish')
    .input(publishModuleInput)
    .mutation(async ({ ctx, input }) => orThrow(await publishModuleVersion(ctx.house, ctx.permit, input))),
});

/** The shape is right; whether these modules exist, the use case asks. */
function contentFrom({ teachingUnits, prerequisites, ...content }: z.infer<typeof moduleDraftInput>['content']) {
  return {
    ...content,
    teachingUnits: teachingUnits as ModuleContent['teachingUnits'],
    prerequisites: prerequisites.map(parseModuleCode),
  };
}
