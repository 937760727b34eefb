import { Note } from '../../components/feedback/note.tsx';
import { translated, useWords } from '../../lib/words.ts';

const words = translated(
  {
    title: 'Ihr Platzgutschein gilt nicht mehr',
    text: 'Seine Plätze sind vergeben oder nicht mehr zugesagt. Ihre Anmeldung geht ohne ihn weiter, wie jede andere.',
  },
  {
    title: 'Your place voucher is no longer valid',
    text: 'Its places have been taken, or are no longer promised. Your registration goes on without it, like any other.',
  },
);

/** For whoever came with a code that stands for nothing any more. */
export function VoucherGoneNote() {
  const { title, text } = useWords(words);
  return (
    <Note tone="info" title={title}>
      <p>{text}</p>
    </Note>
  );
}
