import type { LocalDate } from '@netzwerkstatt/domain';
import type { PlanPeriod } from './plan-period.ts';
import type { PlanView } from './plan-views.ts';

/** What the address of a plan says. */
export interface PlanSearch {
  readonly ansicht?: PlanView | undefined;
  readonly ab?: string | undefined;
  readonly netzwerk?: string | undefined;
  readonly eigene?: 'ja' | undefined;
}

/** The plan as it is looked at now, with some of it changed. */
export function planPath(search: PlanSearch, change: PlanSearch = {}): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...search, ...change })) if (value) params.set(key, value);
  const text = params.toString();
  return text === '' ? '/arbeit/planung' : `/arbeit/planung?${text}`;
}

/** How a period stands in an address. */
export function planPathOf(search: PlanSearch, { view, from }: Pick<PlanPeriod, 'view' | 'from'>): string {
  return planPath(search, { ansicht: view === 'monat' ? undefined : view, ab: monthText(from) });
}

export function monthText(day: LocalDate): string {
  return day.slice(0, 7);
}

/** Where the date of a public event is changed, with what was chosen filled in. */
export function datesPath(
  event: string,
  session: string,
  { startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string },
): string {
  const params = new URLSearchParams({ termin: session, von: startsAt, bis: endsAt });
  return `/arbeit/veranstaltungen/${event}/termine?${params}`;
}
