import {
  answerRecognition,
  askBackAboutRecognition,
  decideRecognitionRequest,
  listEquivalences,
  listRecognitions,
  PAGE_LENGTH,
  readOwnRecognitions,
  readRecognition,
  removeEquivalence,
  requestRecognition,
  saveEquivalence,
  takeBackRecognition,
  withdrawRecognition,
} from '@netzwerkstatt/application';
import {
  answerRecognitionInput,
  askBackInput,
  decideRecognitionInput,
  equivalencesInput,
  recognitionInput,
  recognitionsInput,
  removeEquivalenceInput,
  requestRecognitionInput,
  saveEquivalenceInput,
  takeBackRecognitionInput,
  withdrawRecognitionInput,
} from '../inputs/recognition.ts';
import { found } from '../programme/router.ts';
import { orThrow } from '../refusals.ts';
import { landProcedure, ownProcedure, recognitionProcedure, router } from '../trpc.ts';
import { withoutAbsent } from '../without-absent.ts';

/** What was learned elsewhere: asked for by people, decided by officers, and the table that proposes. */
export const recognitionRouter = router({
  own: ownProcedure('recognition.request').query(({ ctx }) => readOwnRecognitions(ctx.house, ctx.permit)),
  request: ownProcedure('recognition.request')
    .input(requestRecognitionInput)
    .mutation(async ({ ctx, input }) => {
      orThrow(await requestRecognition(ctx.house, ctx.permit, input));
    }),
  answer: recognitionProcedure('recognition.change', answerRecognitionInput).mutation(
    async ({ ctx, input: { recognition: _, ...answer } }) => {
      orThrow(await answerRecognition(ctx.house, ctx.permit, answer));
    },
  ),
  withdraw: recognitionProcedure('recognition.change', withdrawRecognitionInput).mutation(async ({ ctx, input }) => {
    orThrow(await withdrawRecognition(ctx.house, ctx.permit, input.revision));
  }),

  list: landProcedure('recognition.read')
    .input(recognitionsInput)
    .query(({ ctx, input: { status, ...input } }) =>
      listRecognitions(ctx.house, ctx.permit, { ...input, status, pageLength: PAGE_LENGTH }),
    ),
  get: recognitionProcedure('recognition.read', recognitionInput).query(async ({ ctx }) =>
    found(await readRecognition(ctx.house, ctx.permit)),
  ),
  decide: recognitionProcedure('recognition.decide', decideRecognitionInput).mutation(
    async ({ ctx, input: { recognition: _, ...decision } }) => {
      orThrow(await decideRecognitionRequest(ctx.house, ctx.permit, decision));
    },
  ),
  takeBack: recognitionProcedure('recognition.decide', takeBackRecognitionInput).mutation(
    async ({ ctx, input: { recognition: _, ...command } }) => {
      orThrow(await takeBackRecognition(ctx.house, ctx.permit, command));
    },
  ),
  askBack: recognitionProcedure('recognition.decide', askBackInput).mutation(
    async ({ ctx, input: { recognition: _, ...question } }) => {
      orThrow(await askBackAboutRecognition(ctx.house, ctx.permit, question));
    },
  ),

  equivalences: landProcedure('recognition.read')
    .input(equivalencesInput)
    .query(({ ctx, input }) => listEquivalences(ctx.house, ctx.permit, { ...input, pageLength: PAGE_LENGTH })),
  saveEquivalence: landProcedure('equivalence.edit')
    .input(saveEquivalenceInput)
    .mutation(async ({ ctx, input }) => {
      orThrow(await saveEquivalence(ctx.house, ctx.permit, withoutAbsent(input)));
    }),
  removeEquivalence: landProcedure('equivalence.edit')
    .input(removeEquivalenceInput)
    .mutation(async ({ ctx, input }) => {
      orThrow(await removeEquivalence(ctx.house, ctx.permit, input.equivalence));
    }),
});
