import { placeholderIn, placeholdersOf } from '@netzwerkstatt/certificates';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useWords } from '../../lib/words.ts';
import { blocks, type SampleWanted, textKey } from './design-values.ts';
import { designWords } from './design-words.ts';
import type { DesignFieldsProps } from './look-fields.tsx';

/** The texts of the house for one kind in one language, with what they can name. */
export function TextFields({
  values,
  onChange,
  errorOf,
  wanted,
}: DesignFieldsProps & { readonly wanted: SampleWanted }) {
  const words = useWords(designWords);
  const { kind, language } = wanted;
  const names = placeholdersOf(kind).map((it) => placeholderIn(language, it));
  return (
    <>
      <Stack>
        <p>{words.textsLead}</p>
        <p>
          <strong>
            {words.kinds[kind]}, {words.languages[language]}
          </strong>
        </p>
        <p>{words.placeholders(names.join(' '))}</p>
      </Stack>
      {blocks.map((block) => {
        const key = textKey(kind, language, block);
        return (
          <TextAreaField
            key={key}
            name={`texts.${key}`}
            label={words.blocks[block]}
            lang={language}
            rows={3}
            optional
            value={values.texts[key] ?? ''}
            error={errorOf(`texts.${key}`)}
            onChange={({ target }) => onChange({ texts: { ...values.texts, [key]: target.value } })}
          />
        );
      })}
    </>
  );
}
