import type { LocalDateTime, Refusal } from '@netzwerkstatt/domain';
import type { SeriesRefusal, SkipReason } from '../series/series-preview.ts';
import type { JsonPath } from './json-node.ts';

/** What a plan says that cannot be, although the schema has nothing to object to. */
export type PlanFault = { readonly path: JsonPath } & (
  | SeriesRefusal
  | Refusal<'no_such_day'>
  | Refusal<'no_such_time'>
  | Refusal<'no_such_zone'>
  | Refusal<'no_such_mailbox'>
  | Refusal<'ends_before_start'>
  | Refusal<'no_dates'>
  | (Refusal<'nonexistent_local_time'> & { readonly nextValid: LocalDateTime })
  | (Refusal<'id_twice'> & { readonly id: string })
  | (Refusal<'changed_twice'> & { readonly ruleDay: string })
  /** The rule names no such day, or the date does not take place for a reason. */
  | (Refusal<'no_date_to_change'> & { readonly ruleDay: string; readonly why: SkipReason['kind'] | null })
);

/** Collects what is wrong with a plan, so that all of it is told at once. */
export interface Faults {
  add(fault: PlanFault): void;
}
