import { eventFormats } from '@netzwerkstatt/domain';
import { useWatch } from 'react-hook-form';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { useWords } from '../../lib/words.ts';
import { eventWords } from '../event/event-words.ts';
import { yesNoWords } from '../places/yes-no.ts';
import { DirectoryField } from './directory-field.tsx';
import styles from './event-editor.module.css';
import { editorWords } from './event-editor-words.ts';
import type { FieldsProps } from './event-form.ts';
import { fieldLabels } from './field-labels.ts';

/** Online or somewhere, and what people must know about the place. */
export function VenueFields({ form, known }: FieldsProps) {
  const { formats } = useWords(eventWords);
  const words = useWords(editorWords);
  const yesNo = useWords(yesNoWords);
  const { format: legend, place: labels } = useWords(fieldLabels);
  const { register, errorOf, control } = form;
  const format = useWatch({ control, name: 'format' });
  const text = (key: 'name' | 'place' | 'address' | 'travel' | 'note') => ({
    ...register(`venue.${key}`),
    label: labels[key],
    defaultValue: known.venue[key],
    error: errorOf(`venue.${key}`),
  });
  const choice = (key: 'stepFree' | 'inductionLoop') => ({
    ...register(`venue.${key}`),
    label: labels[key],
    options: (['', 'yes', 'no'] as const).map((value) => ({ value, label: yesNo[value] })),
    defaultValue: known.venue[key],
  });
  return (
    <>
      <RadioGroup
        {...register('format')}
        legend={legend}
        columns={2}
        choices={eventFormats.map((value) => ({ value, label: formats[value] }))}
        defaultValue={known.format}
      />
      <div className={styles.part} hidden={format === 'online'}>
        <DirectoryField form={form} known={known} />
        <Fieldset legend={words.place}>
          <TextField {...text('name')} />
          <div className={styles.pair}>
            <div>
              <TextField {...text('address')} optional />
            </div>
            <div>
              <TextField {...text('place')} />
            </div>
          </div>
          <TextField {...text('travel')} optional />
        </Fieldset>
        <Fieldset legend={words.access} hint={words.accessHint}>
          <div className={styles.pair}>
            <div>
              <SelectField {...choice('stepFree')} />
            </div>
            <div>
              <SelectField {...choice('inductionLoop')} />
            </div>
          </div>
          <TextField {...text('note')} optional />
        </Fieldset>
      </div>
    </>
  );
}
