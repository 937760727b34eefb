import type { savePlanningDateInput } from '@netzwerkstatt/api/inputs';
import type * as z from 'zod/mini';
import type { Answers } from '../../lib/api-types.ts';

export type ListedPlanningDate = Answers['planning']['dates']['dates'][number];
export type PlanningDateInput = z.input<typeof savePlanningDateInput>;

/** A planning date as it stands in the fields. */
export interface PlanningDateValues {
  readonly kind: string;
  readonly title: string;
  readonly firstDay: string;
  /** Empty: one day. */
  readonly lastDay: string;
  /** Empty: the whole Land. */
  readonly network: string;
}

/** What stands in the fields of one that is there, or of a new one for this network. */
export function planningDateValues(before: ListedPlanningDate | undefined, network = ''): PlanningDateValues {
  if (before === undefined) return { kind: 'committee', title: '', firstDay: '', lastDay: '', network };
  const { kind, title, firstDay, lastDay } = before;
  return { kind, title, firstDay, lastDay: lastDay === firstDay ? '' : lastDay, network: before.network ?? '' };
}

/** @param date - The id of one that is there. */
export function toPlanningDateInput(
  { network, kind, title, firstDay, lastDay }: PlanningDateValues,
  date: string | undefined,
): PlanningDateInput {
  return {
    ...(network !== '' && { network }),
    ...(date !== undefined && { date }),
    draft: {
      kind: kind as PlanningDateInput['draft']['kind'],
      title,
      firstDay,
      ...(lastDay !== '' && { lastDay }),
    },
  };
}
