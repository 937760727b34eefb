import { TextField } from '../../components/forms/text-field.tsx';
import { useWords } from '../../lib/words.ts';
import type { PersonForm, TypedValues } from './person-values.ts';
import { personWords } from './person-words.ts';

export interface PersonFieldsProps {
  readonly form: PersonForm;
  /** What stands in the fields from the start. */
  readonly known: TypedValues;
}

export function NameFields({ form: { register, errorOf }, known }: PersonFieldsProps) {
  const words = useWords(personWords);
  return (
    <>
      <TextField
        {...register('givenName')}
        label={words.givenName}
        hint={words.givenNameHint}
        autoComplete="given-name"
        defaultValue={known.givenName}
        error={errorOf('givenName')}
      />
      <TextField
        {...register('familyName')}
        label={words.familyName}
        autoComplete="family-name"
        defaultValue={known.familyName}
        error={errorOf('familyName')}
      />
    </>
  );
}

export function EmailField({ form: { register, errorOf } }: Pick<PersonFieldsProps, 'form'>) {
  const words = useWords(personWords);
  return (
    <TextField
      {...register('email')}
      label={words.email}
      hint={words.emailHint}
      type="email"
      autoComplete="email"
      error={errorOf('email')}
    />
  );
}
