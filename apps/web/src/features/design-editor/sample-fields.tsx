import { SelectField } from '../../components/forms/select-field.tsx';
import { useWords } from '../../lib/words.ts';
import { kinds, languages, type SampleWanted } from './design-values.ts';
import { designWords } from './design-words.ts';
import styles from './sample-fields.module.css';

export interface SampleFieldsProps {
  readonly wanted: SampleWanted;
  readonly onWant: (wanted: SampleWanted) => void;
}

/** Of which kind and in which language texts are written and the page is shown: they are always of the same. */
export function SampleFields({
  wanted,
  onWant,
  name,
  label,
}: SampleFieldsProps & { readonly name: string; readonly label: string }) {
  const words = useWords(designWords);
  return (
    <div className={styles.pair}>
      <div>
        <SelectField
          name={`${name}-kind`}
          label={label}
          value={wanted.kind}
          options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChange={({ target }) => onWant({ ...wanted, kind: target.value as SampleWanted['kind'] })}
        />
      </div>
      <div>
        <SelectField
          name={`${name}-language`}
          label={words.language}
          value={wanted.language}
          options={languages.map((value) => ({ value, label: words.languages[value] }))}
          onChange={({ target }) => onWant({ ...wanted, language: target.value as SampleWanted['language'] })}
        />
      </div>
    </div>
  );
}
