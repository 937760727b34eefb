import type { Registration } from '@netzwerkstatt/registration';
import type { CalendarStanding } from '../ports/index.ts';

/** How a registration stands in the calendar of its person; `undefined` while it is in none. An offer is no place yet. */
export function standingOf({ status }: Pick<Registration, 'status'>): CalendarStanding | undefined {
  if (status === 'confirmed') return 'confirmed';
  return status === 'waitlisted' || status === 'offered' ? 'waitlisted' : undefined;
}
