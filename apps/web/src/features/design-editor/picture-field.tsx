import type { ChangeEvent } from 'react';
import { Field } from '../../components/forms/field.tsx';
import { useFieldWiring } from '../../components/forms/field-props.ts';
import { TextField } from '../../components/forms/text-field.tsx';
import { useWords } from '../../lib/words.ts';
import type { PictureValues } from './design-values.ts';
import { designWords } from './design-words.ts';

export interface PictureFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Only drawings, or a scan as well. */
  readonly accept: '.svg' | '.svg,.png';
  readonly value: PictureValues;
  readonly onChange: (value: PictureValues) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** A picture from a file, and what is read in its place. */
export function PictureField({ id, label, hint, accept, value, onChange, errorOf }: PictureFieldProps) {
  const words = useWords(designWords);
  const error = errorOf(id);
  const isChosen = Boolean(value.svg ?? value.png);
  const shownHint = isChosen ? `${words.chosen} ${hint}` : hint;
  const wiring = useFieldWiring({ id, hint: shownHint, error }, id);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (file !== undefined) onChange({ alternativeText: value.alternativeText, ...(await contentOf(file)) });
  };
  return (
    <>
      <Field label={`${label}: ${words.file}`} hint={shownHint} error={error} wiring={wiring}>
        <input {...wiring.aria} id={wiring.fieldId} type="file" accept={accept} onChange={choose} />
      </Field>
      <TextField
        name={`${id}.alternativeText`}
        label={`${label}: ${words.alternative}`}
        hint={words.hints.alternative}
        value={value.alternativeText}
        error={errorOf(`${id}.alternativeText`)}
        onChange={({ target }) => onChange({ ...value, alternativeText: target.value })}
      />
    </>
  );
}

/** What is neither is taken for a drawing, so that the rules can say that it is none. */
async function contentOf(file: File): Promise<{ readonly svg: string } | { readonly png: string }> {
  if (file.type !== 'image/png') return { svg: await file.text() };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { png: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
}
