import { placeholderIn, placeholdersOf, type TextPlaceholder } from '@netzwerkstatt/certificates';
import { useRef, useState } from 'react';
import { MenuButton } from '../../components/actions/menu-button.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { insertAtCaret } from '../../lib/insert-at-caret.ts';
import { useWords } from '../../lib/words.ts';
import { type Block, type Kind, type Language, textKey } from './design-values.ts';
import { designWords } from './design-words.ts';
import { placeholderWords } from './placeholder-words.ts';
import { exampleText } from './text-examples.ts';

export interface TextBlockFieldProps {
  readonly kind: Kind;
  readonly language: Language;
  readonly block: Block;
  readonly value: string;
  readonly error: string | undefined;
  readonly examples: Answers['designs']['read']['examples'];
  readonly onChange: (value: string) => void;
}

/** One text of the house, with a menu of what differs from certificate to certificate; a choice is written where the caret is. */
export function TextBlockField({ kind, language, block, value, error, examples, onChange }: TextBlockFieldProps) {
  const words = useWords(designWords);
  const { insert, insertInto, inserted, names, example } = useWords(placeholderWords);
  const field = useRef<HTMLTextAreaElement>(null);
  const wasThere = useRef(false);
  const [said, setSaid] = useState('');
  const label = words.blocks[block];
  const write = (placeholder: TextPlaceholder): void => {
    const { current } = field;
    if (current === null) return;
    // Whoever has not been in the field yet goes on where the text ends.
    if (!wasThere.current) current.setSelectionRange(current.value.length, current.value.length);
    const text = placeholderIn(language, placeholder);
    insertAtCaret(current, text);
    setSaid(inserted(names[placeholder], text));
  };
  return (
    <TextAreaField
      ref={field}
      name={`texts.${textKey(kind, language, block)}`}
      label={label}
      lang={language}
      rows={3}
      optional
      placeholder={exampleText(language, block)}
      value={value}
      error={error}
      onFocus={() => {
        wasThere.current = true;
      }}
      onChange={({ target }) => onChange(target.value)}
      tools={
        <>
          <MenuButton
            label={
              <span>
                {insert}
                <VisuallyHidden>{insertInto(label)}</VisuallyHidden>
              </span>
            }
            menuLabel={insert}
            choices={placeholdersOf(kind).map((placeholder) => ({
              id: placeholder,
              label: names[placeholder],
              detail: example(placeholderIn(language, placeholder), examples[kind][language][placeholder]),
            }))}
            onChoose={(id) => write(id as TextPlaceholder)}
          />
          <VisuallyHidden role="status">{said}</VisuallyHidden>
        </>
      }
    />
  );
}
