import type { LocalDate } from '@netzwerkstatt/domain';
import { addDays, addMonths, dayOf, daysInMonth, partsOf } from '@netzwerkstatt/scheduling';
import { monthShape, type PlanView } from './plan-views.ts';

const monthsOf: Readonly<Record<PlanView, number>> = { jahr: 12, quartal: 3, monat: 1, liste: 3 };

/** What a view shows: whole months, beginning where a year or a quarter begins. */
export interface PlanPeriod {
  readonly view: PlanView;
  /** First days of the months shown. */
  readonly months: readonly LocalDate[];
  /** First and last day of the whole, inclusive. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The period of a view that a day lies in. A list goes on from the month of that day. */
export function periodAround(view: PlanView, day: LocalDate): PlanPeriod {
  const count = monthsOf[view];
  const [year, month] = partsOf(day);
  const isAligned = view === 'jahr' || view === 'quartal';
  const first = dayOf(year, isAligned ? month - ((month - 1) % count) : month, 1);
  const months = Array.from({ length: count }, (_, index) => addMonths(first, index));
  return { view, months, from: first, to: addDays(addMonths(first, count), -1) };
}

/** The period before, or the one after. */
export function neighbourOf({ view, from }: PlanPeriod, direction: -1 | 1): PlanPeriod {
  return periodAround(view, addMonths(from, direction * monthsOf[view]));
}

/** A month in an address, `2027-03`, as its first day; `undefined` for anything else. */
export function monthFrom(text: string | undefined): LocalDate | undefined {
  const [, year, month] = monthShape.exec(text ?? '') ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), 1);
}

/** The weeks of a month from Monday to Sunday, with the days of its neighbours that complete the first and the last. */
export function weeksOf(month: LocalDate): readonly (readonly LocalDate[])[] {
  const [year, number] = partsOf(month);
  const first = dayOf(year, number, 1);
  const start = addDays(first, -weekdayIndex(first));
  const last = dayOf(year, number, daysInMonth(year, number));
  const weeks: LocalDate[][] = [];
  for (let monday = start; monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  }
  return weeks;
}

/** 0 for Monday. */
function weekdayIndex(day: LocalDate): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
}
