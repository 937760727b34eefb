import { type Instant, parseEmailAddress, parseInstant } from '@netzwerkstatt/domain';
import type { CalendarEntry } from '../ical/index.ts';
import type { CalendarPlan, PlannedDate, PlannedSeries } from './calendar-plan.ts';
import type { JsonPath } from './json-node.ts';
import type { Faults, PlanFault } from './plan-fault.ts';
import { holidayRules } from './planned-holidays.ts';
import { seriesDates } from './planned-series.ts';
import { checkZone, entryTime } from './planned-time.ts';

/** The calendar entries of a plan, and everything that is wrong with it; either may be empty. */
export function entriesOfPlan(plan: CalendarPlan): { entries: CalendarEntry[]; faults: PlanFault[] } {
  const found: PlanFault[] = [];
  const faults: Faults = { add: (fault) => void found.push(fault) };
  if (!checkZone(plan.timeZone, ['timeZone'], faults)) return { entries: [], faults: found };
  if (plan.organiser && !parseEmailAddress(plan.organiser.email).ok) {
    faults.add({ code: 'no_such_mailbox', path: ['organiser', 'email'] });
  }
  checkIds(plan, faults);
  const around = { timeZone: plan.timeZone, holidays: holidayRules(plan.holidays ?? {}, faults), faults };
  const planInstant = instant(plan.revisedAt, ['revisedAt'], faults);
  const common = { status: 'confirmed', sequence: 0, ...(plan.organiser && { organiser: plan.organiser }) } as const;
  const ofSeries = (plan.series ?? []).flatMap((series, index) => {
    const path: JsonPath = ['series', index];
    return seriesDates(series, path, around).map(({ ruleDay, when, change }): CalendarEntry => {
      const { ruleDay: _, when: __, revisedAt: changedAt, ...changed } = change ?? {};
      const at: JsonPath = [...path, 'changes', change === undefined ? 0 : (series.changes ?? []).indexOf(change)];
      return {
        ...common,
        ...wordsOf(series),
        ...changed,
        uid: `${series.id}-${ruleDay}@${plan.uidHost}`,
        when,
        revisedAt: changedAt === undefined ? planInstant : instant(changedAt, [...at, 'revisedAt'], faults),
      };
    });
  });
  const uids = new Set(ofSeries.map(({ uid }) => uid));
  const single = (plan.dates ?? []).flatMap((date, index): CalendarEntry[] => {
    const path: JsonPath = ['dates', index];
    const { id, when: planned, revisedAt, ...rest } = date;
    // A single date may be called like the date of a series: its id and a day.
    if (uids.has(`${id}@${plan.uidHost}`)) faults.add({ code: 'id_twice', id, path: [...path, 'id'] });
    const when = entryTime(planned, plan.timeZone, [...path, 'when'], faults);
    if (when === undefined) return [];
    const revised = revisedAt === undefined ? planInstant : instant(revisedAt, [...path, 'revisedAt'], faults);
    return [{ ...common, ...rest, uid: `${id}@${plan.uidHost}`, when, revisedAt: revised }];
  });
  const entries = [...ofSeries, ...single];
  if (found.length === 0 && plan.series === undefined && plan.dates === undefined) {
    faults.add({ code: 'no_dates', path: [] });
  }
  return { entries, faults: found };
}

function wordsOf({ summary, location, url, description, categories }: PlannedSeries) {
  return {
    summary,
    ...(location !== undefined && { location }),
    ...(url !== undefined && { url }),
    ...(description !== undefined && { description }),
    ...(categories && { categories }),
  };
}

/** In the shape of ours, which has milliseconds. */
function instant(text: string, path: JsonPath, faults: Faults): Instant {
  const exact = text.length === 20 ? text.replace('Z', '.000Z') : text;
  try {
    return parseInstant(exact);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    faults.add({ code: 'no_such_time', path });
    return exact as Instant;
  }
}

/** A date of a series has the id of the series and its day; no other date may have the same. */
function checkIds({ series = [], dates = [] }: CalendarPlan, faults: Faults): void {
  const seen = new Set<string>();
  const check = ({ id }: PlannedSeries | PlannedDate, path: JsonPath) => {
    // Programs compare them without regard to case.
    if (seen.has(id.toLowerCase())) faults.add({ code: 'id_twice', id, path: [...path, 'id'] });
    seen.add(id.toLowerCase());
  };
  for (const [index, each] of series.entries()) check(each, ['series', index]);
  for (const [index, each] of dates.entries()) check(each, ['dates', index]);
}
