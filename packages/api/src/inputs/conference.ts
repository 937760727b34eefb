import {
  type EventId,
  MAX_REASON_CHARACTERS,
  type RegistrationId,
  type RoomId,
  type SessionId,
} from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { idOf, line, lineForRule, localDateTime, optionalLine, token, wholeNumber } from './fields.ts';

const event = idOf<EventId>();
const revision = wholeNumber(0, 1_000_000);

/** One entry of a programme; who adds one gives it an id. */
const programmeSessionInput = z.strictObject({
  id: idOf<SessionId>(),
  title: lineForRule(200),
  startsAt: localDateTime,
  endsAt: localDateTime,
  teachingMinutes: wholeNumber(0, 24 * 60),
  isForum: z.optional(z.literal(true)),
  room: z.optional(z.strictObject({ id: z.optional(idOf<RoomId>()), name: line(200) })),
  capacity: z.optional(wholeNumber(1, 5000)),
  speakers: z.optional(optionalLine(500)),
});

export const programmeInput = z.strictObject({
  sessions: z.array(programmeSessionInput).check(z.maxLength(200)),
  frames: z.array(z.strictObject({ startsAt: localDateTime, endsAt: localDateTime })).check(z.maxLength(50)),
});

export const saveProgrammeInput = z.strictObject({ event, revision, programme: programmeInput });

export const releaseProgrammeInput = z.strictObject({
  event,
  eventRevision: revision,
  revision,
  note: lineForRule(MAX_REASON_CHARACTERS),
});

export const previewReleaseInput = z.strictObject({ event, eventRevision: revision, revision });

const forums = z.array(idOf<SessionId>()).check(z.maxLength(50));

export const chooseForumsInput = z.union([
  z.strictObject({ registration: idOf<RegistrationId>(), forums, keepsWishes: z.optional(z.boolean()) }),
  z.strictObject({ token, forums, keepsWishes: z.optional(z.boolean()) }),
]);

const wishes = { first: forums, second: forums, movesUp: z.boolean() };

export const wishForForumsInput = z.union([
  z.strictObject({ registration: idOf<RegistrationId>(), ...wishes }),
  z.strictObject({ token, ...wishes }),
]);

export const openWishRoundInput = z.strictObject({ event, wishesUntil: localDateTime });

export const releaseForumsInput = z.strictObject({ event, reason: lineForRule(MAX_REASON_CHARACTERS) });
