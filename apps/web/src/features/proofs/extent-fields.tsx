import type { CpdRegime } from '@netzwerkstatt/domain';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import type { SchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { proofFormWords } from './proof-form-words.ts';
import type { ExtentValues } from './proof-values.ts';

export interface ExtentFieldsProps {
  // Both forms have these fields under the same names.
  readonly form: Pick<SchemaForm<ExtentValues, unknown>, 'register' | 'errorOf'>;
  readonly values: ExtentValues;
  /** Of which something can be awarded. */
  readonly regimes: readonly CpdRegime[];
}

/** How much of a training counts: what it was, how long, on how many days, and what was awarded for it. */
export function ExtentFields({ form, values, regimes }: ExtentFieldsProps) {
  const words = useWords(proofFormWords);
  const locale = useLocale();
  const { register, errorOf } = form;
  return (
    <>
      <RadioGroup
        {...register('form')}
        legend={words.form}
        choices={[
          { value: 'course', label: words.course },
          { value: 'conference', label: words.conference },
        ]}
        defaultValue={values.form}
        error={errorOf('form')}
      />
      <NumberField {...register('days')} label={words.days} error={errorOf('days')} />
      <NumberField {...register('length')} label={words.length} decimal error={errorOf('length')} />
      <RadioGroup
        {...register('lengthUnit')}
        legend={words.lengthUnit}
        choices={[
          { value: 'teaching_units', label: words.teachingUnits },
          { value: 'hours', label: words.hours },
        ]}
        defaultValue={values.lengthUnit}
        error={errorOf('lengthUnit')}
      />
      {regimes.length > 0 && (
        <Fieldset legend={words.award} hint={words.awardHint} optional>
          <SelectField
            {...register('award.regime')}
            label={words.awardRegime}
            emptyLabel={words.noAward}
            options={regimes.map(({ code, title }) => ({ value: code, label: title[locale] }))}
            error={errorOf('award.regime')}
          />
          <NumberField
            {...register('award.amount')}
            label={words.awardAmount}
            decimal
            error={errorOf('award.amount')}
          />
          <TextField
            {...register('award.number')}
            label={words.awardNumber}
            hint={words.awardNumberHint}
            width="half"
            error={errorOf('award.number')}
          />
        </Fieldset>
      )}
    </>
  );
}
