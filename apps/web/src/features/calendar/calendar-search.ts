import { firstValue } from '../../app/search-params.ts';

/** Which calendar is looked at: `netzwerk/leipzig`, the Land when nothing is said. */
export interface CalendarSearch {
  readonly kalender?: string | undefined;
}

export function validateCalendarSearch(search: Record<string, unknown>): CalendarSearch {
  const text = firstValue(search['kalender']);
  return { kalender: text !== undefined && /^[A-Za-z0-9/-]{1,140}$/.test(text) ? text : undefined };
}
