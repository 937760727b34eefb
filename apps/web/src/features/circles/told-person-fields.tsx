import type { FieldProblem } from '@netzwerkstatt/api';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { fieldMessage } from '../refusals/field-message.ts';
import { personWords } from '../registration/person-words.ts';
import { professionOptions } from '../registration/profession-options.ts';

/** What a coordinator tells of somebody else. */
export type ToldPerson = Readonly<Record<'givenName' | 'familyName' | 'email' | 'profession', string>>;

type Field = keyof ToldPerson;

export interface ToldPersonFieldsProps {
  readonly form: {
    readonly register: (field: Field) => object;
    readonly errorOf: (field: Field) => string | undefined;
  };
  readonly choices: Choices;
  /** For fields that are not the only ones of their name on the page. */
  readonly idOf?: ((field: string) => string) | undefined;
}

/** Name, address and profession of somebody who is not asked themselves: no hints that speak to them, no autofill. */
export function ToldPersonFields({ form, choices, idOf = (field) => field }: ToldPersonFieldsProps) {
  const words = useWords(personWords);
  const locale = useLocale();
  const field = (name: Field) => ({
    ...form.register(name),
    id: idOf(name),
    label: words[name],
    error: form.errorOf(name),
  });
  return (
    <>
      <TextField {...field('givenName')} autoComplete="off" />
      <TextField {...field('familyName')} autoComplete="off" />
      <TextField {...field('email')} type="email" autoComplete="off" />
      <SelectField
        {...field('profession')}
        emptyLabel={words.pleaseChoose}
        options={professionOptions(choices.professions, locale)}
      />
    </>
  );
}

/** What is wrong with a field, said about the field and not to the person. */
export function toldPersonMessage(problem: FieldProblem, locale: Locale): string {
  const texts: Readonly<Record<string, string>> = { ...personWords[locale] };
  const [field = ''] = problem.path.split('.');
  return fieldMessage(problem, locale, texts[field]);
}
