import type { EventId, SessionId } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { idOf, localDate, localDateTime, wholeNumber } from './fields.ts';

/** More than the longest view, and few enough rows for one page. */
const MAX_DAYS = 400;

export const planInput = z.strictObject({ from: localDate, to: localDate }).check(
  z.refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) <= MAX_DAYS * 86_400_000, {
    params: { code: 'date_wrong' },
  }),
);

export const copyEventInput = z.strictObject({ event: idOf<EventId>(), year: wholeNumber(2000, 2100) });

export const moveDraftInput = z.strictObject({
  event: idOf<EventId>(),
  revision: wholeNumber(1, 1_000_000),
  session: idOf<SessionId>(),
  startsAt: localDateTime,
  endsAt: localDateTime,
});
