import { eligibilityEffects } from '@netzwerkstatt/domain';
import { SelectField } from '../../../components/forms/select-field.tsx';
import { useWords } from '../../../lib/words.ts';
import type { FieldsProps } from '../event-form.ts';
import { eligibilityWords } from './eligibility-words.ts';

/** The conditions each of which has an effect of its own. */
export type ConditionName =
  | 'profession'
  | 'region'
  | 'organisationType'
  | 'networkFunction'
  | 'prerequisites'
  | 'oneRun'
  | 'noClash';

export interface EffectFieldProps extends FieldsProps {
  readonly name: ConditionName;
  readonly hint?: string | undefined;
}

/** What a condition does: nothing, a hint, or no registration. */
export function EffectField({ form, known, name, hint }: EffectFieldProps) {
  const words = useWords(eligibilityWords);
  return (
    <SelectField
      {...form.register(`eligibility.${name}`)}
      label={words[name]}
      hint={hint}
      emptyLabel={words.notAsked}
      options={eligibilityEffects.toReversed().map((value) => ({ value, label: words.effects[value] }))}
      defaultValue={known.eligibility[name]}
      error={form.errorOf(`eligibility.${name}`)}
    />
  );
}
