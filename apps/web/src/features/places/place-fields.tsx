import { Fieldset } from '../../components/forms/fieldset.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import styles from '../event-editor/event-editor.module.css';
import type { PlaceFieldsProps } from './place-form.ts';
import { placeWords } from './place-words.ts';
import { yesNoWords } from './yes-no.ts';

export interface HouseFieldsProps extends PlaceFieldsProps {
  readonly regions: Choices['regions'];
}

/** The house: where it is, how to get there and in. */
export function PlaceFields({ form, known, regions }: HouseFieldsProps) {
  const words = useWords(placeWords);
  const options = useWords(yesNoWords);
  const { register, errorOf } = form;
  const field = <Key extends 'name' | 'place' | 'address' | 'region' | 'travel' | 'note'>(key: Key) => ({
    ...register(key),
    label: words.fields[key],
    defaultValue: known[key],
    error: errorOf(key),
  });
  const choice = (key: 'stepFree' | 'inductionLoop') => ({
    ...register(key),
    label: words.fields[key],
    options: (['', 'yes', 'no'] as const).map((value) => ({ value, label: options[value] })),
    defaultValue: known[key],
  });
  return (
    <>
      <TextField {...field('name')} />
      <div className={styles.pair}>
        <div>
          <TextField {...field('address')} optional />
        </div>
        <div>
          <TextField {...field('place')} />
        </div>
      </div>
      <div className={styles.pair}>
        <div>
          <SelectField
            {...field('region')}
            optional
            emptyLabel={words.noRegion}
            options={regions.map(({ ags, label }) => ({ value: ags, label }))}
          />
        </div>
        <div>
          <TextField {...field('travel')} optional />
        </div>
      </div>
      <Fieldset legend={words.access} hint={words.accessHint}>
        <div className={styles.pair}>
          <div>
            <SelectField {...choice('stepFree')} />
          </div>
          <div>
            <SelectField {...choice('inductionLoop')} />
          </div>
        </div>
        <TextField {...field('note')} optional />
      </Fieldset>
    </>
  );
}
