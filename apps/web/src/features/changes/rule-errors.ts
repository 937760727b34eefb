import type { PublicHolidayRule } from '@netzwerkstatt/domain';
import type { FormError } from '../../components/forms/error-summary.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import type { Locale } from '../../lib/locale.ts';
import { seriesErrors } from '../event-editor/series/series-errors.ts';
import type { ChangeValues } from './change-values.ts';
import { exchangedDates, givenTwice } from './rule-values.ts';
import { ruleWords } from './rule-words.ts';

/** What keeps a change of the rule from being looked at, each at its field. */
export function ruleErrors(
  values: ChangeValues,
  toCome: readonly EventFacts['sessions'][number][],
  holidays: readonly PublicHolidayRule[],
  locale: Locale,
): readonly FormError[] {
  if (values.what !== 'replan') return [];
  const { old } = exchangedDates(toCome, values, holidays);
  return [
    ...seriesErrors({ planning: 'series', series: values.series }, holidays, locale),
    ...givenTwice(values, old).map((id) => ({ fieldId: `kept.${id}`, message: ruleWords[locale].givenTwice })),
  ];
}
