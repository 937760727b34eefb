import type { EventValues } from './event-values.ts';

/** The fields in which two states of an event differ, in the order of the editor. */
export function changedFields(before: EventValues, after: EventValues): readonly (keyof EventValues)[] {
  const fields = Object.keys(before) as (keyof EventValues)[];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
