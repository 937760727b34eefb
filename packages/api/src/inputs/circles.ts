import {
  CIRCLE_RHYTHM_WEEKS,
  type CircleTaskId,
  type EventId,
  MAX_REASON_CHARACTERS,
  type OrganisationId,
  type PersonId,
  type RegistrationId,
  type SessionId,
} from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import {
  emailAddress,
  idOf,
  line,
  lineForRule,
  localDate,
  longText,
  optionalLine,
  personName,
  professionCode,
  searchText,
  wholeNumber,
} from './fields.ts';

const event = idOf<EventId>();
const session = idOf<SessionId>();
const member = idOf<RegistrationId>();
const task = idOf<CircleTaskId>();
const person = idOf<PersonId>();
/** 0 is what nobody wrote down yet. */
const revision = wholeNumber(0, 1_000_000);

export const editCircleInput = z.strictObject({
  event,
  revision,
  topic: line(300),
  meetsEveryWeeks: wholeNumber(CIRCLE_RHYTHM_WEEKS.min, CIRCLE_RHYTHM_WEEKS.max),
  lead: z.optional(person),
});

export const moveCircleInput = z.strictObject({ event, revision, to: z.enum(['running', 'completed']) });

export const circleRevisionInput = z.strictObject({ event, revision });

export const circleResultInput = z.strictObject({ event, revision, title: line(300), text: longText(20_000) });

const toldPerson = { givenName: personName, familyName: personName, email: emailAddress, profession: professionCode };

export const toldMemberInput = z.strictObject({
  event,
  ...toldPerson,
  organisation: z.strictObject({ id: z.optional(idOf<OrganisationId>()), name: line(200) }),
});

export const knownMemberInput = z.strictObject({ event, person });

export const releaseMemberInput = z.strictObject({ event, member, reason: lineForRule(MAX_REASON_CHARACTERS) });

export const toldSubstituteInput = z.strictObject({ event, member, ...toldPerson });
/** Without a person: nobody any more. */
export const knownSubstituteInput = z.strictObject({ event, member, person: z.optional(person) });

export const findPeopleInput = z.strictObject({ event, text: searchText });

export const recordMeetingInput = z.strictObject({
  event,
  session,
  members: z
    .array(z.strictObject({ member, standing: z.enum(['present', 'represented', 'absent']) }))
    .check(z.maxLength(1000)),
});

export const writeMinutesInput = z.strictObject({
  event,
  session,
  revision,
  blocks: z
    .array(
      z.strictObject({
        heading: z.pipe(
          optionalLine(200),
          z.transform((it) => it ?? ''),
        ),
        text: longText(10_000),
      }),
    )
    .check(z.minLength(1), z.maxLength(50)),
});

export const approveMinutesInput = z.strictObject({ event, session, revision });

export const circleTaskInput = z.strictObject({
  event,
  task: z.optional(task),
  what: line(500),
  member,
  dueOn: localDate,
});

export const tickTaskInput = z.strictObject({ event, task, isDone: z.boolean() });
export const tickOwnTaskInput = z.strictObject({ task, isDone: z.boolean() });
