import type { NetworkId, PlanningDateId } from './ids.ts';
import type { LocalDate } from './time.ts';

/** What keeps people from coming: a term of a grant, a committee, anything else. */
export const planningDateKinds = ['grant', 'committee', 'other'] as const;

/** A term of a grant, days of a committee or a parliament, or anything else that keeps people from coming. */
export type PlanningDateKind = (typeof planningDateKinds)[number];

/** Days that are taken otherwise: nobody registers for them, but who plans should know. */
export interface PlanningDate {
  readonly id: PlanningDateId;
  readonly kind: PlanningDateKind;
  readonly title: string;
  readonly firstDay: LocalDate;
  /** Inclusive; the first day itself where it is one day. */
  readonly lastDay: LocalDate;
  /** Whose date it is; absent: the whole Land has it. */
  readonly network?: NetworkId;
}
