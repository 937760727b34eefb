import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { useWords } from '../../lib/words.ts';
import styles from './event-editor.module.css';
import { editorWords } from './event-editor-words.ts';
import type { FieldsProps } from './event-form.ts';
import { fieldLabels } from './field-labels.ts';

const substitutes = ['same_organisation', 'same_profession', 'anybody', 'none'] as const;

const modes = ['first_come', 'by_application', 'by_invitation'] as const;

/** How many places, who gets them, from when to when. */
export function SeatFields({ form, known, isPublished }: FieldsProps & { readonly isPublished: boolean }) {
  const words = useWords(editorWords);
  const labels = useWords(fieldLabels);
  const { register, errorOf } = form;
  const instant = (name: 'registrationOpensAt' | 'registrationClosesAt') => ({
    ...register(name),
    label: labels[name],
    defaultValue: known[name],
    error: errorOf(name),
  });
  return (
    <>
      <NumberField
        {...register('capacity')}
        label={labels.capacity}
        hint={isPublished ? words.capacityPublished : undefined}
        unit={words.capacityUnit}
        defaultValue={known.capacity}
        error={errorOf('capacity')}
      />
      <RadioGroup
        {...register('admission')}
        legend={labels.admission}
        choices={modes.map((value) => ({ value, ...words.admissions[value] }))}
        defaultValue={known.admission}
      />
      <SelectField
        {...register('substitutes')}
        label={labels.substitutes}
        hint={words.substitutesHint}
        options={substitutes.map((value) => ({ value, label: words.substitutes[value] }))}
        defaultValue={known.substitutes}
      />
      <div className={styles.pair}>
        <div>
          <DateTimeField {...instant('registrationOpensAt')} kind="date-and-time" hint={words.time} />
        </div>
        <div>
          <DateTimeField {...instant('registrationClosesAt')} kind="date-and-time" hint={words.time} />
        </div>
      </div>
    </>
  );
}
