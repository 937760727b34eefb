import {
  type EventId,
  eventFormats,
  eventKinds,
  MAX_REASON_CHARACTERS,
  type ModuleVersionId,
  type NetworkId,
  type PlaceId,
  professionGroups,
  type RegistrationId,
  type RoomId,
  type SessionId,
  substitutePolicies,
} from '@netzwerkstatt/domain';
import { registrationStatuses } from '@netzwerkstatt/registration';
import * as z from 'zod/mini';
import { eligibilityInput } from './eligibility.ts';
import {
  ags,
  idOf,
  line,
  lineForRule,
  localDate,
  localDateTime,
  longText,
  optionalLine,
  professionCode,
  searchText,
  wholeNumber,
} from './fields.ts';
import { venueInput } from './places.ts';
import { moduleCode } from './programme.ts';
import { seriesRuleInput } from './series.ts';

const event = idOf<EventId>();

export const eventInput = z.strictObject({ event });

export const sessionDraftInput = z.strictObject({
  id: z.optional(idOf<SessionId>()),
  title: z.optional(optionalLine(200)),
  startsAt: localDateTime,
  endsAt: localDateTime,
  teachingMinutes: wholeNumber(0, 24 * 60),
  ruleDay: z.optional(localDate),
  isForum: z.optional(z.literal(true)),
  room: z.optional(z.strictObject({ id: z.optional(idOf<RoomId>()), name: line(200) })),
  capacity: z.optional(wholeNumber(1, 5000)),
  speakers: z.optional(optionalLine(500)),
});

/** As many as a series may have at most. */
const sessionDrafts = z.array(sessionDraftInput).check(z.maxLength(500));

export const draftInput = z.strictObject({
  kind: z.enum(eventKinds),
  title: line(300),
  summary: longText(500),
  description: longText(10_000),
  network: z.optional(idOf<NetworkId>()),
  region: z.optional(ags),
  format: z.enum(eventFormats),
  venue: z.optional(venueInput),
  place: z.optional(idOf<PlaceId>()),
  targetProfessions: z.array(professionCode).check(z.maxLength(100)),
  eligibility: z.optional(eligibilityInput),
  moduleVersion: z.optional(idOf<ModuleVersionId>()),
  admission: z.enum(['first_come', 'by_application', 'by_invitation']),
  substitutes: z.optional(z.enum(substitutePolicies)),
  capacity: wholeNumber(1, 5000),
  registrationOpensAt: localDateTime,
  registrationClosesAt: localDateTime,
  sessions: sessionDrafts,
  series: z.optional(seriesRuleInput),
});

export const createEventInput = z.strictObject({ draft: draftInput });
export const updateEventInput = z.strictObject({ event, revision: wholeNumber(1, 1_000_000), draft: draftInput });
/** Asked while somebody types: what is not filled in yet is absent. */
export const checkDatesInput = z.strictObject({
  network: z.optional(idOf<NetworkId>()),
  event: z.optional(event),
  kind: z._default(z.enum(eventKinds), 'training'),
  format: z._default(z.enum(eventFormats), 'on_site'),
  region: z.optional(ags),
  targetProfessions: z._default(z.array(professionCode).check(z.maxLength(100)), []),
  capacity: z._default(wholeNumber(0, 5000), 0),
  place: z.optional(idOf<PlaceId>()),
  sessions: sessionDrafts,
});
export const publishEventInput = z.strictObject({
  event,
  revision: wholeNumber(1, 1_000_000),
  reason: z.optional(optionalLine(MAX_REASON_CHARACTERS)),
});

export const deskListInput = z.strictObject({
  when: z.enum(['upcoming', 'past', 'draft']),
  page: z._default(wholeNumber(1, 10_000), 1),
});

/** What the list of participants is narrowed to. */
export const participantWish = {
  statuses: z.array(z.enum(registrationStatuses as [string, ...string[]])).check(z.maxLength(20)),
  text: z._default(searchText, ''),
  group: z.optional(z.enum(professionGroups)),
  organisation: z.optional(searchText),
  region: z.optional(ags),
};

export const participantsInput = z.strictObject({
  event,
  ...participantWish,
  page: z._default(wholeNumber(1, 10_000), 1),
});

export const staffDecisionInput = z.strictObject({
  registration: idOf<RegistrationId>(),
  decision: z.enum(['move_up', 'offer_to', 'admit', 'enlist', 'refuse', 'withdraw']),
  reason: lineForRule(MAX_REASON_CHARACTERS),
});

/** The policy is read by the rules themselves, which say every mistake at its place. */
export const setPolicyInput = z.strictObject({
  event,
  policy: z.record(z.string(), z.unknown()),
  reason: lineForRule(MAX_REASON_CHARACTERS),
});

export const recogniseLearningInput = z.strictObject({
  registration: idOf<RegistrationId>(),
  modules: z.array(moduleCode).check(z.minLength(1), z.maxLength(50)),
  reason: lineForRule(MAX_REASON_CHARACTERS),
});

export const recordAttendanceInput = z.strictObject({
  event,
  session: idOf<SessionId>(),
  records: z
    .array(z.strictObject({ registration: idOf<RegistrationId>(), minutes: wholeNumber(0, 24 * 60) }))
    .check(z.maxLength(1000)),
});

const basedOn = z.strictObject({ id: idOf<ModuleVersionId>(), revision: wholeNumber(1, 1_000_000) });

export const moduleDraftInput = z.strictObject({
  code: moduleCode,
  basedOn,
  content: z.strictObject({
    title: line(300),
    learningOutcome: line(2000),
    teachingUnits: wholeNumber(1, 1000),
    participants: z.strictObject({ min: wholeNumber(1, 5000), max: wholeNumber(1, 5000) }),
    prerequisites: z.array(moduleCode).check(z.maxLength(50)),
    targetText: longText(500),
    formatNote: longText(500),
  }),
});

export const publishModuleInput = z.strictObject({
  code: moduleCode,
  basedOn,
  changeNote: lineForRule(MAX_REASON_CHARACTERS),
});
