import type { CalendarEntry } from '../ical/index.ts';
import type { CalendarPlan } from './calendar-plan.ts';
import { entriesOfPlan } from './entries-of-plan.ts';
import { type JsonPath, nodeAt, pathText, plainValue } from './json-node.ts';
import type { JsonSchema } from './json-schema.ts';
import { lineAndColumn } from './line-and-column.ts';
import type { InputFault, Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { schemaFaults } from './schema-faults.ts';

/** A plan with its dates, or everything that is wrong with the text; what builds on a wrong part is not judged. */
export type ReadPlan =
  | { readonly ok: true; readonly plan: CalendarPlan; readonly entries: readonly CalendarEntry[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads an input: as JSON, then by its schema, then by the calendar. */
export function readPlan(text: string, schema: JsonSchema): ReadPlan {
  const problem = (at: number, path: JsonPath, fault: InputFault): Problem => {
    return { ...lineAndColumn(text, at), field: pathText(path), fault };
  };
  const json = readJson(text);
  if (!json.ok) {
    const { code, reason, at } = json.refusal;
    return { ok: false, problems: [problem(at, [], { code, reason })] };
  }
  const root = json.value;
  const objections = schemaFaults(root, schema);
  if (objections.length > 0) {
    return { ok: false, problems: objections.map(({ path, at, ...fault }) => problem(at, path, fault)) };
  }
  const plan = plainValue(root) as CalendarPlan;
  const { entries, faults } = entriesOfPlan(plan);
  if (faults.length === 0) return { ok: true, plan, entries };
  const placed = faults.map(({ path, ...fault }) => ({ at: nodeAt(root, path).at, path, fault }));
  placed.sort((a, b) => a.at - b.at);
  return { ok: false, problems: placed.map(({ at, path, fault }) => problem(at, path, fault)) };
}
