import {
  checkDates,
  closeEvent,
  createEvent,
  type EventDraft,
  filterFrom,
  groupsAmong,
  isAllowed,
  listDeskEvents,
  listParticipants,
  PAGE_LENGTH,
  publishEvent,
  type RegistrationRecord,
  readAttendance,
  readDeskEvent,
  readPolicy,
  readTrail,
  readWriting,
  recordAttendance,
  setPolicy,
  updateEvent,
} from '@netzwerkstatt/application';
import type * as z from 'zod/mini';
import {
  checkDatesInput,
  createEventInput,
  deskListInput,
  type draftInput,
  eventInput,
  participantsInput,
  publishEventInput,
  recordAttendanceInput,
  setPolicyInput,
  updateEventInput,
} from '../inputs/desk.ts';
import { found } from '../programme/router.ts';
import { orThrow } from '../refusals.ts';
import { eventProcedure, landProcedure, networkProcedure, router } from '../trpc.ts';
import { withoutAbsent } from '../without-absent.ts';
import { wishFrom } from './export-input.ts';
import { attendeeView, type ParticipantView, participantView } from './participant-view.ts';

const PARTICIPANTS_PER_PAGE = 50;

export const deskRouter = router({
  events: landProcedure('desk.read')
    .input(deskListInput)
    .query(({ ctx, input }) => listDeskEvents(ctx.house, ctx.permit, { ...input, pageLength: PAGE_LENGTH })),
  writing: landProcedure('desk.read').query(({ ctx }) => readWriting(ctx.house, ctx.permit)),
  event: eventProcedure('event.read', eventInput).query(async ({ ctx }) =>
    found(await readDeskEvent(ctx.house, ctx.permit)),
  ),
  participants: eventProcedure('registration.read_all', participantsInput).query(async ({ ctx, input }) => {
    const { total, records, counts, facets, unmet } = await listParticipants(ctx.house, ctx.permit, {
      ...filterFrom(wishFrom(input)),
      offset: (input.page - 1) * PARTICIPANTS_PER_PAGE,
      limit: PARTICIPANTS_PER_PAGE,
    });
    const mayDecide = isAllowed(ctx.actor, 'registration.decide', ctx.permit.target, ctx.house.clock.now());
    const view = (record: RegistrationRecord): ParticipantView =>
      mayDecide ? participantView(record, unmet.get(record.registration.id)) : attendeeView(record);
    const { organisations, regions } = facets;
    return {
      total,
      counts,
      facets: { groups: groupsAmong(facets), organisations, regions },
      pageLength: PARTICIPANTS_PER_PAGE,
      participants: records.map(view),
    };
  }),
  attendance: eventProcedure('registration.read_all', eventInput).query(async ({ ctx }) => {
    const { participants, attended, choices } = await readAttendance(ctx.house, ctx.permit);
    return participants.map((record) => ({
      ...attendeeView(record),
      minutes: Object.fromEntries(attended.get(record.registration.id) ?? []),
      forums: choices.get(record.registration.id) ?? [],
    }));
  }),
  recordAttendance: eventProcedure('attendance.record', recordAttendanceInput).mutation(async ({ ctx, input }) =>
    orThrow(await recordAttendance(ctx.house, ctx.permit, input)),
  ),
  trail: eventProcedure('audit.read', eventInput).query(async ({ ctx }) => {
    const { entries, names } = await readTrail(ctx.house, ctx.permit);
    return { entries, names: Object.fromEntries(names) };
  }),

  /** Changes nothing; sent as a mutation, because five hundred dates do not fit into an address. */
  checkDates: networkProcedure('event.create', checkDatesInput, (it) => it.network).mutation(({ ctx, input }) =>
    checkDates(ctx.house, ctx.permit, withoutAbsent(input)),
  ),
  create: networkProcedure('event.create', createEventInput, (it) => it.draft.network).mutation(
    async ({ ctx, input }) => orThrow(await createEvent(ctx.house, ctx.permit, draftFrom(input.draft))),
  ),
  update: eventProcedure('event.edit', updateEventInput).mutation(async ({ ctx, input }) =>
    orThrow(await updateEvent(ctx.house, ctx.permit, { draft: draftFrom(input.draft), revision: input.revision })),
  ),
  publish: eventProcedure('event.publish', publishEventInput).mutation(async ({ ctx, input }) =>
    orThrow(await publishEvent(ctx.house, ctx.permit, withoutAbsent(input))),
  ),
  policy: eventProcedure('event.set_policy', eventInput).query(async ({ ctx }) =>
    found(await readPolicy(ctx.house, ctx.permit)),
  ),
  setPolicy: eventProcedure('event.set_policy', setPolicyInput).mutation(async ({ ctx, input }) =>
    orThrow(await setPolicy(ctx.house, ctx.permit, input)),
  ),
  close: eventProcedure('event.close', eventInput).mutation(async ({ ctx }) =>
    orThrow(await closeEvent(ctx.house, ctx.permit)),
  ),
});

function draftFrom(input: z.infer<typeof draftInput>): EventDraft {
  return withoutAbsent(input);
}
