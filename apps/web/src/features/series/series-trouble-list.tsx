import { printedFieldNames } from '@netzwerkstatt/certificates';
import { Note } from '../../components/feedback/note.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { seriesTroubleWords } from './series-trouble-words.ts';

export type SeriesTrouble = Answers['series']['issue']['troubles'][number];

/** Who got no certificate, and what is in the way of it. */
export function SeriesTroubleList({ troubles }: { readonly troubles: readonly SeriesTrouble[] }) {
  const words = useWords(seriesTroubleWords);
  const locale = useLocale();
  return (
    <Note tone="bad" role="alert" title={words.title(troubles.length)}>
      <ul>
        {troubles.map((trouble) => (
          <li key={trouble.person}>
            {trouble.holder.familyName}, {trouble.holder.givenName}: {textOf(trouble, words, locale)}
          </li>
        ))}
      </ul>
    </Note>
  );
}

function textOf(trouble: SeriesTrouble, words: (typeof seriesTroubleWords)['de'], locale: Locale): string {
  switch (trouble.reason) {
    case 'fields_not_printable':
      return words.fields(
        trouble.fields.map(({ field, module, letters }) =>
          words.place(letters.join(' '), [printedFieldNames[locale][field], module].filter(Boolean).join(' ')),
        ),
      );
    case 'letter_not_printable':
      return words.letter(trouble.letter);
    case 'signing_failed':
      return words.signing;
    case 'drawing_failed':
      return words.drawing;
  }
}
