import { typedOrganisationKey } from '@netzwerkstatt/domain';
import { TextField } from '../../components/forms/text-field.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { formWords } from './form-words.ts';
import type { PersonFieldsProps } from './person-fields.tsx';
import type { TypedValues } from './person-values.ts';
import styles from './superior-field.module.css';

type AskedSuperior = Answers['questions']['form']['superior'];

export interface SuperiorFieldProps extends PersonFieldsProps {
  readonly asked: AskedSuperior;
}

/** Whose approval the event wants, where it does and this person has somebody to be asked. */
export function SuperiorField({ form, known, asked }: SuperiorFieldProps) {
  const words = useWords(formWords);
  if (asked === undefined) return null;
  return (
    <div className={styles.superior} hidden={!asksSuperior(asked, form.getValues())}>
      <TextField
        {...form.register('superior')}
        label={words.superior}
        hint={words.superiorHint(asked.answerDays, asked.withoutAnswer === 'lapses')}
        type="email"
        autoComplete="off"
        defaultValue={known.superior}
        error={form.errorOf('superior')}
      />
    </div>
  );
}

/** Not in an independent profession, and not without an institution; before anything is chosen it is asked. */
export function asksSuperior(asked: AskedSuperior, { profession = '', organisation }: TypedValues): boolean {
  if (asked === undefined || asked.notFor.some((it) => it === profession)) return false;
  const { id = '', name = '' } = organisation ?? {};
  return id !== '' || name === '' || typedOrganisationKey(name) !== undefined;
}
