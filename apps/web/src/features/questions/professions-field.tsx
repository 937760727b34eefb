import type { ProfessionCode } from '@netzwerkstatt/domain';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import styles from '../event-editor/target-field.module.css';
import { professionOptions, professionTitle } from '../registration/profession-options.ts';
import { designWords } from './design-words.ts';

export interface ProfessionsFieldProps {
  readonly id: string;
  readonly chosen: readonly ProfessionCode[];
  readonly choices: Choices;
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly ProfessionCode[]) => void;
}

/** The professions a question is for, by sector. */
export function ProfessionsField({ id, chosen, choices, error, onChange }: ProfessionsFieldProps) {
  const words = useWords(designWords);
  const locale = useLocale();
  const names = chosen.map((it) => professionTitle(choices.professions, it, locale));
  return (
    <Fieldset legend={words.whenProfessions} error={error}>
      <p aria-live="polite">{names.length === 0 ? words.nobody : names.join(', ')}</p>
      <details className={styles.choice}>
        <summary id={id}>{words.choose}</summary>
        {professionOptions(choices.professions, locale).map(({ label, options }) => (
          <fieldset key={label}>
            <legend>{label}</legend>
            <div className={styles.options}>
              {options.map((it) => (
                <label key={it.value}>
                  <input
                    type="checkbox"
                    checked={chosen.some((code) => code === it.value)}
                    onChange={({ target }) =>
                      onChange(
                        target.checked
                          ? [...chosen, it.value as ProfessionCode]
                          : chosen.filter((code) => code !== it.value),
                      )
                    }
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
