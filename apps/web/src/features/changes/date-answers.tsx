import { Note } from '../../components/feedback/note.tsx';
import type { DeskEventView } from '../../lib/api-types.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';

const words = translated(
  {
    title: (day: string) => `Passt der neue Termin? Gefragt am ${day}`,
    yes: (count: number) => `${count} passt er`,
    no: (count: number) => `${count} passt er nicht, ihre Plätze sind weitergegeben`,
    open: (count: number) => `${count} haben noch nicht geantwortet`,
  },
  {
    title: (day: string) => `Does the new date suit? Asked on ${day}`,
    yes: (count: number) => `it suits ${count}`,
    no: (count: number) => `it does not suit ${count}, their places are passed on`,
    open: (count: number) => `${count} have not answered yet`,
  },
);

/** What people answered when a date was moved. */
export function DateAnswers({ view: { dateAnswers } }: { readonly view: DeskEventView }) {
  const texts = useWords(words);
  const locale = useLocale();
  if (dateAnswers === undefined) return null;
  const { askedAt, yes, no, open } = dateAnswers;
  return (
    <Note tone="info" title={texts.title(formatInstantDay(askedAt, locale))}>
      <ul>
        <li>{texts.yes(yes)}</li>
        <li>{texts.no(no)}</li>
        <li>{texts.open(open)}</li>
      </ul>
    </Note>
  );
}
