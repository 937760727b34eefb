import { teachingUnitsIn } from '@netzwerkstatt/domain';
import type { Answers } from '../../lib/api-types.ts';

type Own = Answers['series']['own']['series'][number];

interface Standing extends Pick<Own, 'progress'> {
  readonly certificate?: Pick<NonNullable<Own['certificate']>, 'status' | 'attendance'>;
}

/** How much of a series somebody has: what their certificate says, or what counts so far. */
export function unitsOf({ progress: { now }, certificate }: Standing): {
  readonly counted: number;
  readonly planned: number;
} {
  const certified = certificate?.status === 'issued' ? certificate.attendance : undefined;
  return certified
    ? { counted: certified.attendedUnits, planned: certified.plannedUnits }
    : { counted: teachingUnitsIn(now.totals.countedMinutes), planned: now.totals.plannedUnits };
}
