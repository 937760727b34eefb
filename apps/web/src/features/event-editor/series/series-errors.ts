import type { PublicHolidayRule } from '@netzwerkstatt/domain';
import type { FormError } from '../../../components/forms/error-summary.tsx';
import type { Locale } from '../../../lib/locale.ts';
import type { EventValues } from '../event-values.ts';
import { missingMessage, seriesProblemMessage } from './series-editor-words.ts';
import { planOf } from './series-plan.ts';

/** What keeps a series from being saved, each at its field. */
export function seriesErrors(
  { planning, series }: Pick<EventValues, 'planning' | 'series'>,
  holidays: readonly PublicHolidayRule[],
  locale: Locale,
): readonly FormError[] {
  if (planning !== 'series') return [];
  const plan = planOf(series, holidays);
  switch (plan.kind) {
    case 'incomplete':
      return plan.missing.map((field) => ({ fieldId: `series.${field}`, message: missingMessage(field, locale) }));
    case 'refused':
      return [{ fieldId: `series.${plan.field}`, message: seriesProblemMessage(plan.refusal, locale) }];
    case 'planned':
      return [];
  }
}
