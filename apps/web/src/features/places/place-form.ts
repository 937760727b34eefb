import type { SchemaForm } from '../../lib/form.ts';
import type { PlaceDraftInput, PlaceValues } from './place-values.ts';

export interface PlaceFieldsProps {
  readonly form: SchemaForm<PlaceValues, PlaceDraftInput>;
  /** What stands in the fields from the start. */
  readonly known: PlaceValues;
}
