import type { requestRecognitionInput } from '@netzwerkstatt/api/inputs';
import type * as z from 'zod/mini';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import type { SchemaForm } from '../../lib/form.ts';
import { useWords } from '../../lib/words.ts';
import { ownRecognitionWords } from './own-recognition-words.ts';
import type { RequestValues } from './request-form.tsx';

export interface LearnedValues {
  readonly learned: Readonly<Record<'title' | 'provider' | 'from' | 'to' | 'teachingUnits', string>>;
}

/** What is no whole number becomes one that no rule takes. */
export function wholeNumberFrom(text: string): number {
  return /^\d+$/.test(text.trim()) ? Number(text) : 0;
}

/** The course of somebody else. */
export function LearnedFields({
  form,
}: {
  readonly form: SchemaForm<RequestValues, z.input<typeof requestRecognitionInput>>;
}) {
  const words = useWords(ownRecognitionWords);
  const field = (name: `learned.${keyof LearnedValues['learned']}`) => ({
    ...form.register(name),
    label: words.fields[name],
    error: form.errorOf(name),
  });
  return (
    <Fieldset legend={words.attended}>
      <TextField {...field('learned.title')} hint={words.titleHint} maxLength={300} />
      <TextField {...field('learned.provider')} autoComplete="off" maxLength={200} />
      <DateTimeField {...field('learned.from')} kind="date" />
      <DateTimeField {...field('learned.to')} kind="date" />
      <NumberField {...field('learned.teachingUnits')} hint={words.unitsHint} unit={words.unit} />
    </Fieldset>
  );
}
