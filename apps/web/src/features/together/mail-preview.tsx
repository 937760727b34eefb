import { useEffect, useRef, useState } from 'react';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { LetterText } from '../letters/letter-text.tsx';
import { mailWords } from './mail-words.ts';

/** The mail as it will arrive at somebody whose name is said; at the next ones too, for whoever wants to see. */
export function MailPreview({ preview }: { readonly preview: Answers['together']['previewMail'] }) {
  const words = useWords(mailWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const [shown, setShown] = useState(0);
  const { letters, recipients, leftOut } = preview;
  const letter = letters[shown];
  // The fields have gone, and what was focused with them.
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack>
      <h3 ref={heading} tabIndex={-1}>
        {words.preview}
      </h3>
      <p>
        {words.goesTo(recipients)} {leftOut > 0 && words.leftOut(leftOut)}
      </p>
      {letters.length > 1 && (
        <SelectField
          name="preview-for"
          label={words.previewFor}
          value={String(shown)}
          onChange={({ target }) => setShown(Number(target.value))}
          options={letters.map(({ name, to }, index) => ({ value: String(index), label: name ?? to }))}
        />
      )}
      {letter && <LetterText letter={letter} />}
    </Stack>
  );
}
