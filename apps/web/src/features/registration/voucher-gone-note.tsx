import { Note } from '../../components/feedback/note.tsx';
import { translated, useWords } from '../../lib/words.ts';

const words = translated(
  {
    title: 'Die Plätze Ihres Gutscheins sind inzwischen vergeben oder für alle frei',
    text: 'Ihre Anmeldung geht ohne den Gutschein weiter, wie jede andere.',
  },
  {
    title: 'The places of your voucher have been taken, or are open to all by now',
    text: 'Your registration goes on without the voucher, as any other.',
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
