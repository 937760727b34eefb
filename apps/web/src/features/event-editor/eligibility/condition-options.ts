import { functionChoices } from '@netzwerkstatt/api/inputs';
import { exhausted, organisationTypes, professionGroups } from '@netzwerkstatt/domain';
import type { Choices } from '../../../lib/api-types.ts';
import type { Locale } from '../../../lib/locale.ts';
import { organisationTypeWords } from '../../eligibility/organisation-type-words.ts';
import { functionWords } from '../../eligibility/trait-words.ts';
import { groupNames } from '../../registration/profession-options.ts';
import type { Writing } from '../prefill.ts';
import type { AddableKind } from './added-condition.ts';

/** What an added condition can ask for, as value and label. */
export function conditionOptions(
  kind: AddableKind,
  choices: Choices,
  { modules, circles }: Pick<Writing, 'modules' | 'circles'>,
  locale: Locale,
): readonly { readonly value: string; readonly label: string }[] {
  switch (kind) {
    case 'invited':
      return [];
    case 'closed_circle':
      return circles.map(({ id, title }) => ({ value: id, label: title }));
    case 'prerequisites':
      return modules.map(({ content: { code, title } }) => ({ value: code, label: `${code} ${title}` }));
    case 'profession':
      return choices.professions.map(({ code, title }) => ({ value: code, label: title[locale] }));
    case 'profession_group':
      return professionGroups.map((it) => ({ value: it, label: groupNames[locale][it] }));
    case 'region':
      return choices.regions.map(({ ags, label }) => ({ value: ags, label }));
    case 'organisation_type':
      return organisationTypes.map((it) => ({ value: it, label: organisationTypeWords[locale][it] }));
    case 'network_function':
      return functionChoices.map((it) => ({ value: it, label: functionWords[locale][it] }));
    default:
      return exhausted(kind);
  }
}
