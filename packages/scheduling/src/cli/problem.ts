import type { PlanFault } from './plan-fault.ts';
import type { JsonFault } from './read-json.ts';
import type { SchemaFault } from './schema-faults.ts';

/** What is wrong with an input, and where an editor shows it. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  /** The way to the field, `series[0].ends`; empty for the whole. */
  readonly field: string;
  readonly fault: InputFault;
}

type Told<Fault> = Fault extends unknown ? Omit<Fault, 'path' | 'at'> : never;

export type InputFault =
  | { readonly code: 'json_malformed'; readonly reason: JsonFault }
  | Told<SchemaFault>
  | Told<PlanFault>;
