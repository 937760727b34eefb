import type { checkDatesInput } from '@netzwerkstatt/api/inputs';
import type { PublicHolidayRule } from '@netzwerkstatt/domain';
import type * as z from 'zod/mini';
import { type DraftInput, type EventValues, type SessionValues, toDraft, toSession } from './event-values.ts';
import { sessionsOf } from './series/planned-dates.ts';

export type DatesQuestion = z.input<typeof checkDatesInput>;

/**
 * The dates as they stand in the fields, for a look at days and times. Teaching units that nobody typed yet count as
 * none, so that they keep nobody from hearing about a day.
 *
 * @returns `undefined` while a day or a time is missing, or the units are no number.
 */
export function datesToCheck(sessions: readonly SessionValues[]): DraftInput['sessions'] | undefined {
  const isComplete = sessions.every(({ day, from, to }) => day !== '' && from !== '' && to !== '');
  if (!isComplete) return undefined;
  const asked = sessions.map((it) => toSession(it.units.trim() === '' ? { ...it, units: '0' } : it));
  return asked.some(({ teachingMinutes }) => Number.isNaN(teachingMinutes)) ? undefined : asked;
}

/**
 * Everything of an event that matters for its dates: whom it is for, where it is, how many come.
 *
 * @param event - Its id, once it is stored.
 * @param holidays - For dates that are planned by a rule.
 */
export function datesQuestion(
  values: EventValues,
  event: string | undefined,
  holidays: readonly PublicHolidayRule[] = [],
): DatesQuestion | undefined {
  const sessions = datesToCheck(sessionsOf(values, holidays));
  if (sessions === undefined || sessions.length === 0) return undefined;
  const { network, kind, format, region, targetProfessions, capacity, place } = toDraft(values, holidays);
  return {
    ...(event !== undefined && { event }),
    ...(network !== undefined && { network }),
    kind,
    format,
    ...(region !== undefined && { region }),
    targetProfessions,
    capacity,
    ...(place !== undefined && { place }),
    sessions,
  };
}
