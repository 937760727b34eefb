import { SelectField } from '../../components/forms/select-field.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { OrganisationField } from './organisation-field.tsx';
import type { PersonFieldsProps } from './person-fields.tsx';
import { personWords } from './person-words.ts';
import { professionOptions } from './profession-options.ts';
import { SuperiorField, type SuperiorFieldProps } from './superior-field.tsx';

export interface WorkFieldsProps extends PersonFieldsProps {
  readonly choices: Choices;
  /** Absent: nobody's superior is asked. */
  readonly superior?: SuperiorFieldProps['asked'];
  /** Called after a change that no field reports by itself. */
  readonly onChange?: (() => void) | undefined;
}

export function WorkFields({ form, known, choices, superior, onChange }: WorkFieldsProps) {
  const words = useWords(personWords);
  const locale = useLocale();
  const { register, errorOf } = form;
  return (
    <>
      <SelectField
        {...register('profession')}
        label={words.profession}
        hint={words.professionHint}
        emptyLabel={words.pleaseChoose}
        options={professionOptions(choices.professions, locale)}
        defaultValue={known.profession}
        error={errorOf('profession')}
      />
      <OrganisationField form={form} known={known} onChange={onChange} />
      <SelectField
        {...register('region')}
        label={words.region}
        hint={words.regionHint}
        emptyLabel={words.pleaseChoose}
        options={choices.regions.map(({ ags, label }) => ({ value: ags, label }))}
        defaultValue={known.region}
        error={errorOf('region')}
      />
      <SuperiorField form={form} known={known} asked={superior} />
    </>
  );
}
