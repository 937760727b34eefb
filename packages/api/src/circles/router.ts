import {
  approveCircleMinutes,
  editCircle,
  findPeople,
  inviteMember,
  listCircles,
  moveCircleOn,
  publishCircleResult,
  readCircle,
  readCircleResult,
  recordMeeting,
  releaseMember,
  saveCircleTask,
  setSubstitute,
  takeBackCircleResult,
  tickCircleTask,
  writeCircleMinutes,
  writeCircleResult,
} from '@netzwerkstatt/application';
import {
  approveMinutesInput,
  circleResultInput,
  circleRevisionInput,
  circleTaskInput,
  editCircleInput,
  findPeopleInput,
  knownMemberInput,
  knownSubstituteInput,
  moveCircleInput,
  recordMeetingInput,
  releaseMemberInput,
  tickTaskInput,
  toldMemberInput,
  toldSubstituteInput,
  writeMinutesInput,
} from '../inputs/circles.ts';
import { eventInput } from '../inputs/desk.ts';
import { slugInput } from '../inputs/programme.ts';
import { found } from '../programme/router.ts';
import { orThrow } from '../refusals.ts';
import { eventProcedure, landProcedure, router } from '../trpc.ts';
import { withoutAbsent } from '../without-absent.ts';
import { circleView } from './circle-view.ts';

export const circlesRouter = router({
  list: landProcedure('desk.read').query(({ ctx }) => listCircles(ctx.house, ctx.permit)),
  read: eventProcedure('circle.read', eventInput).query(async ({ ctx }) =>
    circleView(found(await readCircle(ctx.house, ctx.permit))),
  ),
  result: landProcedure('programme.read')
    .input(slugInput)
    .query(async ({ ctx, input }) => found(await readCircleResult(ctx.house, ctx.permit, input.slug))),

  edit: eventProcedure('circle.edit', editCircleInput).mutation(async ({ ctx, input: { event: _, ...edit } }) =>
    orThrow(await editCircle(ctx.house, ctx.permit, withoutAbsent(edit))),
  ),
  move: eventProcedure('circle.edit', moveCircleInput).mutation(async ({ ctx, input }) =>
    orThrow(await moveCircleOn(ctx.house, ctx.permit, input)),
  ),
  writeResult: eventProcedure('circle.edit', circleResultInput).mutation(
    async ({ ctx, input: { event: _, ...result } }) => orThrow(await writeCircleResult(ctx.house, ctx.permit, result)),
  ),
  publishResult: eventProcedure('circle.edit', circleRevisionInput).mutation(async ({ ctx, input }) =>
    orThrow(await publishCircleResult(ctx.house, ctx.permit, input)),
  ),
  takeBackResult: eventProcedure('circle.edit', circleRevisionInput).mutation(async ({ ctx, input }) =>
    orThrow(await takeBackCircleResult(ctx.house, ctx.permit, input)),
  ),

  people: eventProcedure('circle.invite', findPeopleInput, 'search').query(({ ctx, input }) =>
    findPeople(ctx.house, ctx.permit, input.text),
  ),
  invite: eventProcedure('circle.invite', toldMemberInput).mutation(async ({ ctx, input: { event: _, ...told } }) =>
    orThrow(await inviteMember(ctx.house, ctx.permit, { told: withoutAbsent(told) })),
  ),
  inviteKnown: eventProcedure('circle.invite', knownMemberInput).mutation(async ({ ctx, input }) =>
    orThrow(await inviteMember(ctx.house, ctx.permit, { person: input.person })),
  ),
  release: eventProcedure('circle.invite', releaseMemberInput).mutation(async ({ ctx, input }) =>
    orThrow(await releaseMember(ctx.house, ctx.permit, input)),
  ),
  // Limited as a search is: what it refuses tells something about an address.
  setSubstitute: eventProcedure('circle.invite', toldSubstituteInput, 'search').mutation(
    async ({ ctx, input: { event: _, member, ...told } }) =>
      orThrow(await setSubstitute(ctx.house, ctx.permit, { member, substitute: { told } })),
  ),
  setKnownSubstitute: eventProcedure('circle.invite', knownSubstituteInput).mutation(
    async ({ ctx, input: { member, person } }) =>
      orThrow(
        await setSubstitute(ctx.house, ctx.permit, { member, ...(person !== undefined && { substitute: { person } }) }),
      ),
  ),

  recordMeeting: eventProcedure('circle.work', recordMeetingInput).mutation(async ({ ctx, input }) =>
    orThrow(await recordMeeting(ctx.house, ctx.permit, input)),
  ),
  writeMinutes: eventProcedure('circle.work', writeMinutesInput).mutation(async ({ ctx, input }) =>
    orThrow(await writeCircleMinutes(ctx.house, ctx.permit, input)),
  ),
  approveMinutes: eventProcedure('circle.work', approveMinutesInput).mutation(async ({ ctx, input }) =>
    orThrow(await approveCircleMinutes(ctx.house, ctx.permit, input)),
  ),
  saveTask: eventProcedure('circle.work', circleTaskInput).mutation(async ({ ctx, input: { event: _, ...draft } }) =>
    orThrow(await saveCircleTask(ctx.house, ctx.permit, withoutAbsent(draft))),
  ),
  tickTask: eventProcedure('circle.work', tickTaskInput).mutation(async ({ ctx, input }) =>
    orThrow(await tickCircleTask(ctx.house, ctx.permit, input)),
  ),
});
