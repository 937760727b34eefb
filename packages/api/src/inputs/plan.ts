import { DAY_MS, type EventId, type LocalDate, type RoomId, type SessionId, weekdays } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { idOf, line, localDate, localDateTime, wholeNumber } from './fields.ts';

/** More than the longest view, and few enough rows for one page. */
const MAX_PLAN_DAYS = 400;

/** As far as `proposeDates` looks. */
const MAX_PROPOSAL_DAYS = 370;

function spanOfAtMost(days: number) {
  return z.refine<{ from: LocalDate; to: LocalDate }>(
    ({ from, to }) => from <= to && (Date.parse(to) - Date.parse(from)) / DAY_MS <= days,
    { params: { code: 'date_wrong' }, path: ['to'] },
  );
}

export const planInput = z.strictObject({ from: localDate, to: localDate }).check(spanOfAtMost(MAX_PLAN_DAYS));

export const copyEventInput = z.strictObject({ event: idOf<EventId>(), year: wholeNumber(2000, 2100) });

/** What somebody looks for: days, weekdays, times of day. */
export const proposeInput = z
  .strictObject({
    event: idOf<EventId>(),
    from: localDate,
    to: localDate,
    weekdays: z.array(z.enum(weekdays)).check(z.minLength(1), z.maxLength(7)),
    beginsAt: z.array(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))).check(z.minLength(1), z.maxLength(6)),
    lengthMinutes: wholeNumber(15, 24 * 60),
  })
  .check(spanOfAtMost(MAX_PROPOSAL_DAYS));

export const moveDraftInput = z.strictObject({
  event: idOf<EventId>(),
  revision: wholeNumber(1, 1_000_000),
  session: idOf<SessionId>(),
  startsAt: localDateTime,
  endsAt: localDateTime,
  room: z.optional(z.strictObject({ id: z.optional(idOf<RoomId>()), name: line(200) })),
});
