import type { SchemaForm } from '../../lib/form.ts';
import type { DraftInput, EventValues } from './event-values.ts';

export type EventForm = SchemaForm<EventValues, DraftInput>;

export interface FieldsProps {
  readonly form: EventForm;
  /** What stands in the fields from the start. */
  readonly known: EventValues;
}
