import { useWatch } from 'react-hook-form';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { professionOptions, professionTitle } from '../registration/profession-options.ts';
import { editorWords } from './event-editor-words.ts';
import type { FieldsProps } from './event-form.ts';
import { fieldLabels } from './field-labels.ts';
import styles from './target-field.module.css';

/** The professions an event is for, by sector; folded away, because most events are for everybody. */
export function TargetField({ form, known, choices }: FieldsProps & { readonly choices: Choices }) {
  const words = useWords(editorWords);
  const labels = useWords(fieldLabels);
  const locale = useLocale();
  const chosen = useWatch({ control: form.control, name: 'targetProfessions' });
  const names = chosen.map((it) => professionTitle(choices.professions, it, locale));
  return (
    <Fieldset legend={labels.targetProfessions} hint={words.targetHint} error={form.errorOf('targetProfessions')}>
      <p aria-live="polite">{names.length === 0 ? words.everybody : names.join(', ')}</p>
      <details className={styles.choice}>
        <summary>{words.chooseProfessions}</summary>
        {professionOptions(choices.professions, locale).map(({ label, options }) => (
          <fieldset key={label}>
            <legend>{label}</legend>
            <div className={styles.options}>
              {options.map((it) => (
                <label key={it.value}>
                  <input
                    {...form.register('targetProfessions')}
                    type="checkbox"
                    value={it.value}
                    defaultChecked={known.targetProfessions.includes(it.value)}
                  />
                  {it.label}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </details>
    </Fieldset>
  );
}
