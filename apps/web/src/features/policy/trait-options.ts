import { organisationTypes, type ProfessionGroup, professionGroups } from '@netzwerkstatt/domain';
import type { TraitCondition, TraitKind } from '@netzwerkstatt/registration';
import type { Choices } from '../../lib/api-types.ts';
import { inWords } from '../../lib/in-words.ts';
import type { Locale } from '../../lib/locale.ts';
import { organisationTypeWords } from '../eligibility/organisation-type-words.ts';
import { groupNames } from '../registration/profession-options.ts';
import { policyWords } from './policy-words.ts';

/** The name of a pool goes into the history, where a line is not endless. */
const MAX_NAME_CHARACTERS = 90;

export interface TraitOption {
  readonly value: string;
  readonly label: string;
}

/** What people can be by a trait. Institutions are not listed: there are thousands, and a rule for one of them is no rule. */
export function traitOptions(by: TraitKind, choices: Choices, locale: Locale): readonly TraitOption[] {
  switch (by) {
    case 'organisation':
      return [];
    case 'organisationType':
      return organisationTypes.map((value) => ({ value, label: organisationTypeWords[locale][value] }));
    case 'region':
      return choices.regions.map(({ ags, label }) => ({ value: ags, label }));
    case 'profession':
      return choices.professions.map(({ code, title }) => ({ value: code, label: title[locale] }));
    case 'group':
      return professionGroups.map((value: ProfessionGroup) => ({ value, label: groupNames[locale][value] }));
  }
}

/** What a value of a trait is called; one that nobody knows keeps its key. */
export function traitName(by: TraitKind, value: string, choices: Choices, locale: Locale): string {
  return traitOptions(by, choices, locale).find((it) => it.value === value)?.label ?? value;
}

/** „Gesundheit und Bildung“: what the people of a pool are called together. */
export function peopleOf({ by, values }: TraitCondition, choices: Choices, locale: Locale): string {
  if (values.length === 0) return policyWords[locale].heldByStaff;
  const names = inWords(
    values.map((value) => traitName(by, value, choices, locale)),
    locale,
  );
  return names.length <= MAX_NAME_CHARACTERS ? names : `${names.slice(0, MAX_NAME_CHARACTERS - 1)}…`;
}
