import type { proposeInput } from '@netzwerkstatt/api/inputs';
import { dateOf, type Event, type EventId, type Instant, type LocalDate, type Weekday } from '@netzwerkstatt/domain';
import { addDays } from '@netzwerkstatt/scheduling';
import type * as z from 'zod/mini';
import { toWallClock } from '../../lib/wall-clock.ts';

/** What somebody looks for, as it stands in the fields. */
export interface FinderValues {
  readonly from: string;
  readonly to: string;
  readonly beginsAt: string;
  readonly lengthMinutes: string;
  readonly weekdays: readonly string[];
}

/** A quarter from a fortnight on, in the middle of the week, at the time the draft has so far. */
export function firstWish({ sessions: [session] }: Pick<Event, 'sessions'>, now: Instant): FinderValues {
  const from = addDays(dateOf(toWallClock(now)), 14);
  const start = session?.startsAt ?? '';
  return {
    from,
    to: addDays(from, 90),
    beginsAt: start.slice(11),
    lengthMinutes: session === undefined ? '' : `${minutesBetween(start, session.endsAt)}`,
    weekdays: ['tuesday', 'wednesday', 'thursday'],
  };
}

export function toWish(event: EventId, values: FinderValues): z.input<typeof proposeInput> {
  const { from, to, beginsAt, lengthMinutes } = values;
  return {
    event,
    from: from as LocalDate,
    to: to as LocalDate,
    beginsAt: [beginsAt],
    lengthMinutes: /^\d+$/.test(lengthMinutes.trim()) ? Number(lengthMinutes) : 0,
    weekdays: [...(values.weekdays || [])] as Weekday[],
  };
}

function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}
