import type { SchemaForm } from '../../../lib/form.ts';
import type { Dates } from './planned-dates.ts';

/** What the fields of a rule need of a form, whatever else stands in it. */
export type SeriesPart = Pick<Dates, 'series' | 'origin'>;

export type SeriesForm = SchemaForm<SeriesPart, unknown>;

export interface SeriesFormProps {
  readonly form: SeriesForm;
  /** What stands in the fields from the start. */
  readonly known: Pick<SeriesPart, 'series'>;
}
