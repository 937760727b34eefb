import type { FormError } from '../../../components/forms/error-summary.tsx';
import type { Locale } from '../../../lib/locale.ts';
import type { EventValues } from '../event-values.ts';
import { isUnfinished } from './added-condition.ts';
import { eligibilityWords } from './eligibility-words.ts';

/** A condition that asks for one of several, and none of them is chosen. */
export function eligibilityErrors(
  { eligibility, targetProfessions }: EventValues,
  locale: Locale,
): readonly FormError[] {
  const { missing } = eligibilityWords[locale];
  const lists = [
    { field: 'profession', chosen: targetProfessions },
    { field: 'region', chosen: eligibility.regions },
    { field: 'organisationType', chosen: eligibility.organisationTypes },
    { field: 'networkFunction', chosen: eligibility.networkFunctions },
  ] as const;
  const wrong = lists
    .filter(({ field, chosen }) => eligibility[field] !== '' && chosen.length === 0)
    .map(({ field }) => ({ fieldId: `eligibility.${field}`, message: missing[field] }));
  return isUnfinished(eligibility.added) ? [...wrong, unfinished(locale)] : wrong;
}

/** What is put together lacks what it asks for. */
export function unfinished(locale: Locale): FormError {
  return { fieldId: 'eligibility.added.chosen', message: eligibilityWords[locale].missing.added };
}
