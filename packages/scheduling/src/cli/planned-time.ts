import { BERLIN, isLocalDate, isLocalDateTime, type LocalDate, type TimeZone } from '@netzwerkstatt/domain';
import type { EntryTime } from '../ical/index.ts';
import { toInstant } from '../to-instant.ts';
import type { PlannedWhen } from './calendar-plan.ts';
import type { JsonPath } from './json-node.ts';
import type { Faults } from './plan-fault.ts';

/** When a date of a plan takes place; `undefined` if it cannot, which then is among the faults. */
export function entryTime(when: PlannedWhen, zone: TimeZone | undefined, path: JsonPath, faults: Faults) {
  return 'startsAt' in when ? timedEntry(when, zone ?? BERLIN, path, faults) : allDayEntry(when, path, faults);
}

/** Whether a day exists, which is among the faults if it does not. */
export function checkDay(day: LocalDate, path: JsonPath, faults: Faults): boolean {
  if (isLocalDate(day)) return true;
  faults.add({ code: 'no_such_day', path });
  return false;
}

/** Whether this machine knows a zone, which is among the faults if it does not. */
export function checkZone(zone: TimeZone | undefined, path: JsonPath, faults: Faults): boolean {
  if (zone === undefined) return true;
  try {
    new Intl.DateTimeFormat('de', { timeZone: zone });
    return true;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    faults.add({ code: 'no_such_zone', path });
    return false;
  }
}

function timedEntry(
  { startsAt, endsAt, timeZone: own }: Extract<PlannedWhen, { startsAt: unknown }>,
  zone: TimeZone,
  path: JsonPath,
  faults: Faults,
): (EntryTime & { kind: 'timed' }) | undefined {
  if (!checkZone(own, [...path, 'timeZone'], faults)) return undefined;
  const timeZone = own ?? zone;
  const [start, end] = (
    [
      ['startsAt', startsAt],
      ['endsAt', endsAt],
    ] as const
  ).map(([field, time]) => {
    if (!isLocalDateTime(time)) return void faults.add({ code: 'no_such_time', path: [...path, field] });
    const resolved = toInstant(time, timeZone);
    if (resolved.ok) return resolved.value.instant;
    const { code, nextValid } = resolved.refusal;
    return void faults.add({ code, nextValid, path: [...path, field] });
  });
  if (start === undefined || end === undefined) return undefined;
  if (end <= start) return void faults.add({ code: 'ends_before_start', path: [...path, 'endsAt'] });
  return { kind: 'timed', startsAt, endsAt, timeZone };
}

function allDayEntry(
  { firstDay, lastDay = firstDay }: Extract<PlannedWhen, { firstDay: unknown }>,
  path: JsonPath,
  faults: Faults,
): (EntryTime & { kind: 'all_day' }) | undefined {
  const areDays = [
    checkDay(firstDay, [...path, 'firstDay'], faults),
    lastDay === firstDay || checkDay(lastDay, [...path, 'lastDay'], faults),
  ];
  if (areDays.includes(false)) return undefined;
  if (lastDay < firstDay) return void faults.add({ code: 'ends_before_start', path: [...path, 'lastDay'] });
  return { kind: 'all_day', firstDay, lastDay };
}
