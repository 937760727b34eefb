import {
  type AnswerSheet,
  organiseAssistance,
  type PlannedAssistance,
  readAnswers,
  readAssistance,
  readEventForm,
  readQuestionDesign,
  saveQuestions,
} from '@netzwerkstatt/application';
import type { AssistanceResource } from '@netzwerkstatt/registration';
import { eventInput } from '../inputs/desk.ts';
import { slugInput } from '../inputs/programme.ts';
import { organiseAssistanceInput, saveQuestionsInput } from '../inputs/questions.ts';
import { found } from '../programme/router.ts';
import { orThrow } from '../refusals.ts';
import { eventProcedure, landProcedure, router } from '../trpc.ts';
import { questionFrom } from './question-from.ts';

/** What an event asks with its registration, what people answered, and what they need to take part. */
export const questionsRouter = router({
  form: landProcedure('programme.read')
    .input(slugInput)
    .query(async ({ ctx, input }) => found(await readEventForm(ctx.house, ctx.permit, input.slug))),

  design: eventProcedure('questions.design', eventInput).query(async ({ ctx }) => {
    const { answered, ...design } = await readQuestionDesign(ctx.house, ctx.permit);
    return { ...design, answered: Object.fromEntries([...answered].map(([id, chosen]) => [id, [...chosen]])) };
  }),
  save: eventProcedure('questions.design', saveQuestionsInput).mutation(
    async ({ ctx, input: { questions, assistanceDays, revision } }) => {
      const command = { questions: questions.map(questionFrom), assistanceDays, revision };
      return orThrow(await saveQuestions(ctx.house, ctx.permit, command));
    },
  ),

  answers: eventProcedure('answers.read', eventInput).query(async ({ ctx }) =>
    answersView(await readAnswers(ctx.house, ctx.permit)),
  ),

  assistance: eventProcedure('assistance.organise', eventInput).query(async ({ ctx }) =>
    (await readAssistance(ctx.house, ctx.permit)).map(resourceView),
  ),
  organise: eventProcedure('assistance.organise', organiseAssistanceInput).mutation(async ({ ctx, input }) =>
    orThrow(await organiseAssistance(ctx.house, ctx.permit, input)).map(resourceView),
  ),
});

function answersView({ questions, people }: AnswerSheet) {
  return {
    questions,
    people: people.map(({ record: { registration, applicant }, answers }) => ({
      registration: registration.id,
      status: registration.status,
      givenName: applicant.givenName,
      familyName: applicant.familyName,
      answers: Object.fromEntries(answers.map(({ question, answer }) => [question.id, answer])),
    })),
  };
}

function resourceView({ requests, ...resource }: AssistanceResource<PlannedAssistance>) {
  return {
    ...resource,
    requests: requests.map(({ record: { applicant }, need: _, ...request }) => ({
      ...request,
      givenName: applicant.givenName,
      familyName: applicant.familyName,
      ...(applicant.assistance !== undefined && { words: applicant.assistance }),
    })),
  };
}
