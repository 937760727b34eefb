import { printedFieldNames } from '@netzwerkstatt/certificates';
import { Note } from '../../components/feedback/note.tsx';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { batchWords } from './batch-words.ts';
import type { BatchProgressView } from './issuing.ts';

type Trouble = BatchProgressView['troubles'][number];

/** Who got nothing by a batch, and why. */
export function TroubleList({ troubles, failed }: { readonly troubles: readonly Trouble[]; readonly failed: number }) {
  const words = useWords(batchWords);
  const locale = useLocale();
  const more = Math.max(0, failed - troubles.filter(({ isTriedAgain }) => !isTriedAgain).length);
  const isOver = troubles.every(({ isTriedAgain }) => !isTriedAgain);
  return (
    <Note tone={isOver ? 'bad' : 'warning'} title={isOver ? words.failed(failed) : words.triedAgain(troubles.length)}>
      <ul>
        {troubles.map((trouble) => (
          <li key={trouble.registration}>
            {trouble.familyName}, {trouble.givenName}: {troubleText(trouble, words, locale)}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.more(more)}</p>}
    </Note>
  );
}

function troubleText(trouble: Trouble, words: (typeof batchWords)['de'], locale: Locale): string {
  switch (trouble.reason) {
    case 'letter_not_printable':
      return trouble.field === undefined || trouble.field === 'name'
        ? words[trouble.field === 'name' ? 'unprintable' : 'unprintableSomewhere'](trouble.letter)
        : words.unprintableIn(trouble.letter, printedFieldNames[locale][trouble.field]);
    case 'attendance_too_low':
      return words.changed;
    case 'drawing_failed':
      return trouble.isTriedAgain ? words.drawingAgain : words.drawingFailed;
    case 'signing_failed':
      return trouble.isTriedAgain ? words.signingAgain : words.signingFailed;
  }
}
