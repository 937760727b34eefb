import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { blocks, textKey } from './design-values.ts';
import { designWords } from './design-words.ts';
import type { DesignFieldsProps } from './look-fields.tsx';
import { SampleFields, type SampleFieldsProps } from './sample-fields.tsx';
import { TextBlockField } from './text-block-field.tsx';

export interface TextFieldsProps extends DesignFieldsProps, SampleFieldsProps {
  readonly examples: Answers['designs']['read']['examples'];
}

/** The texts of the house for one kind in one language. */
export function TextFields({ values, onChange, errorOf, wanted, onWant, examples }: TextFieldsProps) {
  const { kind, language } = wanted;
  const words = useWords(designWords);
  return (
    <Stack>
      <p>{words.textsLead}</p>
      <SampleFields name="texts" label={words.textsOf} wanted={wanted} onWant={onWant} />
      {blocks.map((block) => {
        const key = textKey(kind, language, block);
        return (
          <TextBlockField
            key={key}
            kind={kind}
            language={language}
            block={block}
            value={values.texts[key] ?? ''}
            error={errorOf(`texts.${key}`)}
            examples={examples}
            onChange={(text) => onChange({ texts: { ...values.texts, [key]: text } })}
          />
        );
      })}
    </Stack>
  );
}
