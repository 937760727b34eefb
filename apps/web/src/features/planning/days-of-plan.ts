import { dateOf, type LocalDate } from '@netzwerkstatt/domain';
import { addDays } from '@netzwerkstatt/scheduling';
import type { Answers } from '../../lib/api-types.ts';

export type Plan = Answers['plan']['read'];
export type PlanEntry = Plan['entries'][number];

/** A date as the plan shows it: forums that begin together are one. */
export type ShownEntry = PlanEntry & {
  /** How many forums it stands for. */
  readonly forums?: number;
};

/** A day of the plan: what takes place on it, and what it is. */
export interface PlanDay {
  readonly day: LocalDate;
  readonly entries: readonly ShownEntry[];
  readonly holiday?: string;
  readonly schoolHoliday?: string;
  readonly dates: Plan['dates'];
}

/** Looks days up; a session that goes on over midnight stands on the day on which it begins. */
export function daysOfPlan(plan: Plan): (day: LocalDate) => PlanDay {
  const byDay = Map.groupBy(together(plan.entries), ({ session }) => dateOf(session.startsAt));
  const holidays = new Map(plan.holidays.map(({ on, name }) => [on, name]));
  return (day) => {
    const holiday = holidays.get(day);
    const schoolHoliday = plan.schoolHolidays.find(({ from, to }) => from <= day && day <= to)?.name;
    return {
      day,
      entries: byDay.get(day) ?? [],
      ...(holiday !== undefined && { holiday }),
      ...(schoolHoliday !== undefined && { schoolHoliday }),
      dates: plan.dates.filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay),
    };
  };
}

function together(entries: readonly PlanEntry[]): readonly ShownEntry[] {
  const keyOf = ({ event, session }: PlanEntry) =>
    session.isForum ? `${event.id} ${session.startsAt} ${session.status}` : session.id;
  return [...Map.groupBy(entries, keyOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.length === 0 ? first : { ...first, forums: others.length + 1 }],
  );
}

/** The days of a span on which there is anything to tell, in order. */
export function toldDays(plan: Plan, from: LocalDate, to: LocalDate): readonly PlanDay[] {
  const look = daysOfPlan(plan);
  const days: PlanDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const told = look(day);
    const begins = told.dates.filter(({ firstDay }) => firstDay === day);
    if (told.entries.length > 0 || told.holiday !== undefined || begins.length > 0)
      days.push({ ...told, dates: begins });
  }
  return days;
}
