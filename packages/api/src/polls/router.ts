import {
  answerPoll,
  decidePoll,
  openPoll,
  type PollPaper,
  type PollResult,
  readPaper,
  readPoll,
  remindVoters,
  withdrawPoll,
} from '@netzwerkstatt/application';
import { TRPCError } from '@trpc/server';
import { eventInput } from '../inputs/desk.ts';
import { answerPollInput, decidePollInput, openPollInput, pollInput } from '../inputs/polls.ts';
import { linkInput } from '../inputs/registration.ts';
import { orThrow } from '../refusals.ts';
import { applicantFrom } from '../registration/router.ts';
import { eventProcedure, pollProcedure, router, voterProcedure } from '../trpc.ts';

export const pollsRouter = router({
  /** The newest poll about an event, or nothing. */
  ofEvent: eventProcedure('poll.manage', eventInput).query(async ({ ctx }) => {
    const result = await readPoll(ctx.house, ctx.permit);
    return result === undefined ? null : resultView(result);
  }),
  open: eventProcedure('poll.manage', openPollInput, 'mass_mail').mutation(async ({ ctx, input }) => {
    const people = input.people.map(({ email, ...details }) => ({
      ...applicantFrom(details, undefined, 'de'),
      email,
    }));
    const { options, closesAt, fromEvents } = input;
    const { id } = orThrow(await openPoll(ctx.house, ctx.permit, { options, closesAt, people, fromEvents }));
    return { id };
  }),
  remind: pollProcedure('poll.manage', pollInput).mutation(async ({ ctx }) =>
    orThrow(await remindVoters(ctx.house, ctx.permit)),
  ),
  decide: pollProcedure('poll.manage', decidePollInput).mutation(async ({ ctx, input }) => {
    const { id, revision } = orThrow(await decidePoll(ctx.house, ctx.permit, input.option));
    return { event: id, revision };
  }),
  withdraw: pollProcedure('poll.manage', pollInput).mutation(async ({ ctx }) => {
    orThrow(await withdrawPoll(ctx.house, ctx.permit));
  }),

  /** What somebody who was asked sees by the link of their mail. */
  paper: voterProcedure('poll.read', linkInput).query(async ({ ctx }) => {
    const paper = await readPaper(ctx.house, ctx.permit);
    if (paper === undefined) throw new TRPCError({ code: 'NOT_FOUND' });
    return paperView(paper);
  }),
  answer: voterProcedure('poll.answer', answerPollInput).mutation(async ({ ctx, input }) => {
    const answers = new Map(input.answers.map(({ option, answer }) => [option, answer]));
    orThrow(await answerPoll(ctx.house, ctx.permit, answers));
  }),
});

function resultView({ poll, ranked, voters, now }: PollResult) {
  return {
    poll,
    ranked,
    voters: voters.map(({ person, answers, answeredAt, details }) => ({
      person,
      name: `${details.givenName} ${details.familyName}`,
      profession: details.profession,
      organisation: details.organisation.name,
      answers: Object.fromEntries(answers),
      ...(answeredAt && { answeredAt }),
    })),
    now,
  };
}

function paperView({ own, ...paper }: PollPaper) {
  return { ...paper, own: Object.fromEntries(own) };
}
