import type { LocalDate, Network, PlanningDate, PlanningDateId } from '@netzwerkstatt/domain';
import type { StoryDays } from './story-days.ts';

/** A planning date as the authors of a story write it down. */
export interface WrittenPlanningDate extends Pick<PlanningDate, 'kind' | 'title' | 'firstDay'> {
  /** Absent: one day. */
  readonly lastDay?: LocalDate;
  /** Slug of the network; absent: the whole Land. */
  readonly network?: string;
}

/** The planning dates as they are kept. */
export function planningDatesWith(
  written: readonly WrittenPlanningDate[],
  networks: readonly Network[],
  id: () => PlanningDateId,
): readonly PlanningDate[] {
  return written.map(({ network: slug, lastDay, ...date }) => {
    const network = networks.find((it) => it.slug === slug)?.id;
    return { id: id(), ...date, lastDay: lastDay ?? date.firstDay, ...(network !== undefined && { network }) };
  });
}

/** The next day with this month and day: `03-31`. */
export function nextOn(monthAndDay: string, { today }: StoryDays): LocalDate {
  const inYear = (year: number) => `${year}-${monthAndDay}` as LocalDate;
  const year = Number(today.slice(0, 4));
  return inYear(year) >= today ? inYear(year) : inYear(year + 1);
}
