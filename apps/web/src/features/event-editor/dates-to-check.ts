import { type DraftInput, type SessionValues, toSession } from './event-values.ts';

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
