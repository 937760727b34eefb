import { useWatch } from 'react-hook-form';
import { useWords } from '../../../lib/words.ts';
import editorStyles from '../event-editor.module.css';
import styles from '../target-field.module.css';
import { EffectField, type EffectFieldProps } from './effect-field.tsx';
import { eligibilityWords } from './eligibility-words.ts';

export interface ChosenFewProps extends EffectFieldProps {
  readonly list: 'regions' | 'organisationTypes' | 'networkFunctions';
  /** The words to open the list with. */
  readonly choose: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A condition that asks for one of several; they are shown once it is asked. */
export function ChosenFew({ list, choose, options, ...effect }: ChosenFewProps) {
  const words = useWords(eligibilityWords);
  const { form, known, name } = effect;
  const isAsked = useWatch({ control: form.control, name: `eligibility.${name}` }) !== '';
  const chosen = useWatch({ control: form.control, name: `eligibility.${list}` });
  // What was stored and is on no list here stays, by its key.
  const others = known.eligibility[list].filter((it) => !options.some(({ value }) => value === it));
  const all = [...options, ...others.map((value) => ({ value, label: value }))];
  const names = all.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  return (
    <div className={editorStyles.part}>
      <EffectField {...effect} />
      <div className={editorStyles.part} hidden={!isAsked}>
        <p aria-live="polite">{names.length === 0 ? words.nobody : names.join(', ')}</p>
        <details className={styles.choice}>
          <summary>{choose}</summary>
          <fieldset>
            <legend>{words[name]}</legend>
            <div className={styles.options}>
              {all.map(({ value, label }) => (
                <label key={value}>
                  <input
                    {...form.register(`eligibility.${list}`)}
                    type="checkbox"
                    value={value}
                    defaultChecked={known.eligibility[list].includes(value)}
                  />
                  {label}
                </label>
              ))}
            </div>
          </fieldset>
        </details>
      </div>
    </div>
  );
}
