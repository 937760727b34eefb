import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import type { SchemaForm } from '../../lib/form.ts';
import { useWords } from '../../lib/words.ts';
import { correctionWords } from './correction-words.ts';

type Registering<Values extends FieldValues> = Pick<SchemaForm<Values, never>, 'register' | 'errorOf'>;

/** A name as it is to be printed. */
export function NameFields<Values extends FieldValues>({ form }: { readonly form: Registering<Values> }) {
  const words = useWords(correctionWords);
  return (
    <>
      <Line form={form} name="givenName" label={words.givenName} />
      <Line form={form} name="familyName" label={words.familyName} />
    </>
  );
}

/** Why; whoever is concerned reads it, or the trail keeps it. */
export function ReasonField<Values extends FieldValues>({
  form,
  hint,
}: {
  readonly form: Registering<Values>;
  readonly hint: string;
}) {
  const words = useWords(correctionWords);
  const name = 'reason' as FieldPath<Values>;
  return (
    <TextAreaField
      {...form.register(name)}
      id={name}
      label={words.reason}
      hint={hint}
      rows={2}
      maxLength={MAX_REASON_CHARACTERS}
      error={form.errorOf(name)}
    />
  );
}

function Line<Values extends FieldValues>(props: {
  readonly form: Registering<Values>;
  readonly name: string;
  readonly label: string;
}) {
  const name = props.name as FieldPath<Values>;
  return (
    <TextField
      {...props.form.register(name)}
      id={name}
      label={props.label}
      autoComplete="off"
      error={props.form.errorOf(name)}
    />
  );
}
